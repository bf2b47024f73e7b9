#include "ui/panels/why/why_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/explain_journal.h"
#include "ui/models/format.h"
#include "ui/panels/why/chain_view.h"
#include "ui/panels/why/why_figures.h"
#include "ui/panels/why/why_model.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

QToolButton* flatButton(const QString& objectName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel* mutedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("muted", true);
    return label;
}

/// A layout around one widget; a label's own margins are not kept under the style sheet.
QHBoxLayout* inset(QWidget* widget, int left)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(left, 8, 12, 8);
    layout->addWidget(widget);
    return layout;
}

int decimalsOf(const WhyModel& model)
{
    const InstrumentMaster* instruments = model.names().instruments;
    const InstrumentId id = model.explanation() ? model.explanation()->instrument : NoInstrument;
    return instruments != nullptr && instruments->contains(id) ? instruments->at(id).quantityDecimals : 3;
}

} // namespace

WhyPanel::WhyPanel(WhyModel& model, QWidget* parent)
    : Panel(QStringLiteral("why"), parent), m_model(model), m_reference(new QLineEdit(this)),
      m_copy(flatButton(QStringLiteral("whyCopy"), this)),
      m_trace(flatButton(QStringLiteral("whyTrace"), this)), m_headline(new QLabel(this)),
      m_missing(mutedLabel(this)), m_sizeTitle(new QLabel(this)), m_sizeBinding(mutedLabel(this)),
      m_timeTitle(new QLabel(this)), m_timeTotal(mutedLabel(this)), m_scroll(new QScrollArea(this)),
      m_chain(new ChainView(this)), m_size(new SizeBars(this)), m_time(new TimeBar(this)),
      m_figures(makeFigures())
{
    auto* body = new QWidget(m_scroll);
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(0);
    bodyLayout->addWidget(m_chain);
    bodyLayout->addLayout(inset(m_missing, 38));
    bodyLayout->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("whyScroll"));
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    for (QWidget* widget : {m_scroll->viewport(), body}) // the card's colour shows through
        widget->setAutoFillBackground(false);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_headline->setWordWrap(true);
    m_headline->setFont(Theme::textFont(0, true));
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_missing->setWordWrap(true);
    m_reference->setObjectName(QStringLiteral("whyReference"));
    m_reference->setMaximumWidth(170);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inset(m_headline, 12));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_figures);
    setContent(content);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_reference, m_trace, m_copy})
        addHeaderWidget(widget);
    connect(&m_model, &WhyModel::changed, this, &WhyPanel::showExplanation);
    connect(m_reference, &QLineEdit::returnPressed, this, &WhyPanel::askTyped);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(m_trace, &QToolButton::clicked, this, [this] {
        if (m_model.explanation() && m_model.explanation()->key.trace != 0)
            Q_EMIT traceRequested(m_model.explanation()->key.trace);
    });
    retranslateUi();
}

QWidget* WhyPanel::makeFigures()
{
    auto* figures = new QWidget(this);
    auto* layout = new QHBoxLayout(figures);
    layout->setContentsMargins(0, 4, 0, 8);
    layout->setSpacing(8);
    const auto column = [&](QLabel* title, QLabel* note, QWidget* figure, int weight) {
        auto* box = new QVBoxLayout;
        box->setSpacing(0);
        auto* head = new QHBoxLayout;
        head->setContentsMargins(12, 6, 12, 4);
        title->setFont(Theme::textFont(0, true));
        head->addWidget(title);
        head->addStretch(1);
        head->addWidget(note);
        box->addLayout(head);
        box->addWidget(figure);
        box->addStretch(1);
        layout->addLayout(box, weight);
    };
    column(m_sizeTitle, m_sizeBinding, m_size, 1);
    column(m_timeTitle, m_timeTotal, m_time, 1);
    return figures;
}

QString WhyPanel::title() const
{
    return tr("Why this order");
}

QString WhyPanel::text() const
{
    return m_model.explanation() && !m_model.explanation()->empty()
               ? format::text(toText(*m_model.explanation(), m_model.names()))
               : QString();
}

void WhyPanel::askTyped()
{
    const auto number = parseReference(m_reference->text().trimmed().toStdString());
    if (!number) {
        setHeaderText(tr("not an order: type S-184216 or an order's number"));
        return;
    }
    const bool isTrace = m_reference->text().trimmed().startsWith(QLatin1String("S-"), Qt::CaseInsensitive);
    m_model.ask(*number, isTrace ? 0 : *number);
}

void WhyPanel::apply(const StationSnapshot& /*snapshot*/)
{
    showExplanation();
}

void WhyPanel::showExplanation()
{
    const auto& explanation = m_model.explanation();
    const ExplainKey& asked = m_model.asked();
    const bool any = explanation && !explanation->empty();
    if (!any) {
        const QString name = format::text(referenceOf(asked));
        setEmpty(true,
                 asked.trace == 0 && asked.order == 0
                     ? tr("Choose an order, a fill or a refusal, here or in any table of the window (double "
                          "click or Enter), to see everything that led to it.")
                 : !m_model.store().isOpen()
                     ? tr("This session records no journal, so there is nothing that could tell why.")
                 : explanation ? tr("Nothing is recorded under %1.").arg(name)
                               : tr("Reading why of %1 …").arg(name));
        setHeaderText({});
        m_copy->setEnabled(false);
        m_trace->setEnabled(false);
        return;
    }
    setEmpty(false);
    m_copy->setEnabled(true);
    m_trace->setEnabled(explanation->key.trace != 0);
    m_headline->setText(format::text(referenceOf(explanation->key) + ": " + explanation->headline));
    m_chain->show(explanation);
    QStringList missing;
    for (const std::string& sentence : explanation->notHappened)
        missing << format::text(sentence);
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    m_size->show(explanation, decimalsOf(m_model));
    m_time->show(explanation);
    m_timeTotal->setText(m_time->total());
    const bool sized = explanation->size.made;
    m_size->setVisible(sized);
    m_sizeTitle->setVisible(sized);
    m_sizeBinding->setVisible(sized);
    m_sizeBinding->setText(tr("%1 binds").arg(ruleName(explanation->size.binding)));
    m_figures->setVisible(sized || !explanation->spans.empty());
    setHeaderText(tr("%n turns", nullptr, static_cast<int>(explanation->turns)) + QStringLiteral(" · ") +
                  tr("%n records", nullptr, static_cast<int>(explanation->records)));
}

void WhyPanel::retranslateUi()
{
    m_reference->setPlaceholderText(tr("S-turn or order number"));
    m_reference->setAccessibleName(tr("Order to explain"));
    m_headline->setAccessibleName(tr("What became of the order"));
    m_copy->setText(tr("Copy as text"));
    m_copy->setAccessibleName(tr("Copy the explanation as text"));
    m_trace->setText(tr("Records"));
    m_trace->setAccessibleName(tr("Show the records of this trace in the audit log"));
    m_chain->setAccessibleName(tr("Chain from the tick to the last fill"));
    m_scroll->setAccessibleName(m_chain->accessibleName());
    m_sizeTitle->setText(tr("Size: smallest wins"));
    m_size->setAccessibleName(tr("Candidates for the size"));
    m_timeTitle->setText(tr("Time"));
    m_time->setAccessibleName(tr("Logical times between the steps"));
    showExplanation();
}

void WhyPanel::themeChanged()
{
    m_chain->update();
    m_size->update();
    m_time->update();
}

} // namespace mystic
