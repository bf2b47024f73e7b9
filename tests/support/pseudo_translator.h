// A language made from the source texts: accents instead of plain letters, 40 % longer, in brackets. What
// shows no brackets is not translated; what shows no closing bracket is clipped. Placeholders, mnemonics and
// marks are kept.
#pragma once

#include <QHash>
#include <QTranslator>

namespace mystic::testing {

inline constexpr char16_t PseudoOpen = u'\u27e6';
inline constexpr char16_t PseudoClose = u'\u27e7';

inline QString pseudoText(const QString& source)
{
    static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ö'},
                                             {u'u', u'ü'}, {u'A', u'Å'}, {u'E', u'É'}, {u'I', u'Î'},
                                             {u'O', u'Ö'}, {u'U', u'Ü'}, {u'n', u'ñ'}, {u'c', u'ç'}};
    QString out(PseudoOpen);
    int letters = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        const bool placeholder = c == u'%' && i + 1 < source.size();
        out += placeholder ? c : accents.value(c, c);
        if (placeholder)
            out += source[++i];
        letters += c.isLetter() && !placeholder ? 1 : 0;
    }
    // in pieces, as words are: so that lines can be wrapped
    for (int more = (letters * 2 + 4) / 5; more > 0; more -= 6)
        out +=
            (more == (letters * 2 + 4) / 5 ? QString() : QStringLiteral(" ")) + QString(qMin(more, 6), u'ē');
    return out + PseudoClose;
}

class PseudoTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                                    int /*n*/) const override
    {
        return pseudoText(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; } // else nobody is told of it
};

} // namespace mystic::testing
