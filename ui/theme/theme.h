// The one place that knows colours and fonts. Everything else asks for a role. Dark and light carry the same
// roles, and the contrast of every pair that carries meaning is tested (WCAG 2.2: 4.5:1 for text, 3:1 for
// shapes).
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

#include <cstdint>

class QApplication;

namespace mystic {

/// What a colour means. Alarms are the only saturated red; gain and loss stay apart under red-green
/// blindness.
enum class ColorRole : std::uint8_t {
    Window, ///< behind the cards
    Panel,  ///< a card
    Raised, ///< buttons, nodes, header of a popup
    Border, ///< of cards, buttons, nodes
    Grid,   ///< row separators, chart grid
    Track,  ///< the empty part of a bar
    Text,
    TextMuted,    ///< labels, units, second lines
    Accent,       ///< selection marks, bars, the equity line, Buy
    AccentArea,   ///< fill below the equity line
    Selection,    ///< selected row
    Positive,     ///< gain
    Negative,     ///< loss, drawdown, Sell
    Healthy,      ///< running, up
    Warning,      ///< near a limit, degraded
    WarningArea,  ///< fill behind a warning
    Critical,     ///< breached, failed
    CriticalArea, ///< fill behind a critical alarm
    Neutral,      ///< stopped, not applicable
    Kill,         ///< fill of the kill switch
    KillBorder,
    KillText,
    Count_,
};

/// WCAG 2 contrast ratio of two opaque colours, 1.0 … 21.0.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// Application-wide theme. Thread: GUI.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Scheme : std::uint8_t { Dark, Light };
    Q_ENUM(Scheme)
    /// Colours of gain and loss: blue and orange stay apart for everybody; in East Asia what rises is red.
    enum class Profit : std::uint8_t { BlueOrange, RedUp };
    Q_ENUM(Profit)

    static Theme& instance();

    /// Puts Fusion, palette, font and the generated style sheet on the application.
    void install(QApplication& application);
    /// Switches and repaints; widgets get QEvent::PaletteChange, then changed() is emitted.
    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setProfit(Profit profit);
    [[nodiscard]] Profit profit() const { return m_profit; }
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

    [[nodiscard]] QColor color(ColorRole role) const { return color(m_scheme, role, m_profit); }
    [[nodiscard]] static QColor color(Scheme scheme, ColorRole role, Profit profit = Profit::BlueOrange);
    /// What the desktop prefers, as far as this Qt can know it: the lightness of its palette before
    /// install().
    [[nodiscard]] Scheme desktopScheme() const { return m_desktopScheme; }
    [[nodiscard]] static QPalette palette(Scheme scheme);
    [[nodiscard]] static QString styleSheet(Scheme scheme);

    /// Proportional font; `points` relative to the base size (0 = base).
    [[nodiscard]] static QFont textFont(double pointsMore = 0, bool bold = false);
    /// Monospaced font with tabular digits: every number in tables and in the strip.
    [[nodiscard]] static QFont numberFont(double pointsMore = 0, bool bold = false);

Q_SIGNALS:
    void changed();
    void reducedMotionChanged(bool reduced);

private:
    Theme() = default;
    void apply();

    Scheme m_scheme = Scheme::Dark;
    Scheme m_desktopScheme = Scheme::Dark;
    Profit m_profit = Profit::BlueOrange;
    bool m_reducedMotion = false;
};

} // namespace mystic
