#include "ui/panels/audit/audit_filter_bar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/models/format.h"
#include "ui/models/words.h"

namespace mystic {

namespace {

/// Fills a choice again and keeps what was chosen.
template <typename Fill>
void refill(QComboBox& box, Fill fill)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker blocker(box);
    box.clear();
    fill();
    const int found = box.findData(chosen);
    box.setCurrentIndex(found < 0 ? 0 : found);
    box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + 24); // the list may be wider than the box
}

} // namespace

AuditFilterBar::AuditFilterBar(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_source(new QComboBox(this)),
      m_kind(new QComboBox(this)), m_severity(new QComboBox(this)), m_trace(new QToolButton(this)),
      m_clear(new QToolButton(this)), m_count(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_text, 1);
    for (QComboBox* box : {m_source, m_kind, m_severity}) {
        layout->addWidget(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::filterChanged);
    }
    layout->addWidget(m_trace);
    layout->addWidget(m_clear);
    layout->addWidget(m_count);
    m_text->setObjectName(QStringLiteral("auditText"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(90);
    m_source->setObjectName(QStringLiteral("auditSource"));
    m_kind->setObjectName(QStringLiteral("auditKind"));
    m_severity->setObjectName(QStringLiteral("auditSeverity"));
    m_trace->setObjectName(QStringLiteral("auditTrace"));
    m_clear->setObjectName(QStringLiteral("auditClear"));
    m_count->setProperty("muted", true);
    m_trace->hide();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(DebounceMs);
    connect(m_text, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_debounce.stop();
        Q_EMIT filterChanged();
    });
    connect(&m_debounce, &QTimer::timeout, this, &AuditFilterBar::filterChanged);
    connect(m_trace, &QToolButton::clicked, this, [this] { setTrace(std::nullopt); });
    connect(m_clear, &QToolButton::clicked, this, &AuditFilterBar::clear);
    retranslateUi();
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    filter.text = m_text->text().trimmed().toStdString();
    filter.source = m_source->currentData().toString().toStdString();
    filter.kind = static_cast<MessageKind>(m_kind->currentData().toInt());
    filter.atLeast = static_cast<Severity>(m_severity->currentData().toInt());
    filter.trace = m_traceWanted;
    return filter;
}

void AuditFilterBar::setTrace(std::optional<Seq> trace)
{
    m_traceWanted = trace;
    m_trace->setVisible(trace.has_value());
    retranslateUi();
    Q_EMIT filterChanged();
}

void AuditFilterBar::clear()
{
    m_traceWanted.reset();
    m_trace->hide();
    for (QComboBox* box : {m_source, m_kind, m_severity}) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
    {
        const QSignalBlocker blocker(m_text);
        m_text->clear();
    }
    m_debounce.stop();
    Q_EMIT filterChanged();
}

void AuditFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void AuditFilterBar::learn(const std::vector<AuditRow>& rows)
{
    const std::size_t sources = m_sources.size();
    const std::size_t kinds = m_kinds.size();
    for (const AuditRow& row : rows) {
        if (!row.sourceName.empty())
            m_sources.insert(row.sourceName);
        if (row.kind != MessageKind::None)
            m_kinds.insert(row.kind);
    }
    if (m_sources.size() != sources)
        fillSources();
    if (m_kinds.size() != kinds)
        fillKinds();
}

void AuditFilterBar::setCount(const QString& text)
{
    m_count->setText(text);
}

void AuditFilterBar::setNarrow(bool narrow)
{
    m_count->setVisible(!narrow);
    m_clear->setVisible(!narrow);
}

void AuditFilterBar::fillSources()
{
    refill(*m_source, [this] {
        m_source->addItem(tr("Any source"), QString());
        for (const std::string& source : m_sources)
            m_source->addItem(format::text(source), format::text(source));
    });
}

void AuditFilterBar::fillKinds()
{
    refill(*m_kind, [this] {
        m_kind->addItem(tr("Any record"), static_cast<int>(MessageKind::None));
        for (const MessageKind kind : m_kinds)
            m_kind->addItem(format::text(toText(kind)), static_cast<int>(kind));
    });
}

void AuditFilterBar::retranslateUi()
{
    m_text->setPlaceholderText(tr("Text, S-trace or sequence"));
    m_text->setAccessibleName(tr("Filter the audit log by text"));
    m_source->setAccessibleName(tr("Filter by source"));
    m_kind->setAccessibleName(tr("Filter by kind of record"));
    m_severity->setAccessibleName(tr("Filter by lowest severity"));
    for (QComboBox* box : {m_source, m_kind, m_severity})
        box->view()->setAccessibleName(box->accessibleName());
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    fillSources();
    fillKinds();
    refill(*m_severity, [this] {
        m_severity->addItem(tr("Any severity"), static_cast<int>(Severity::Info));
        for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High})
            m_severity->addItem(tr("%1 and above").arg(words::severity(severity)),
                                static_cast<int>(severity));
        m_severity->addItem(words::severity(Severity::Critical), static_cast<int>(Severity::Critical));
    });
    const QString trace = QStringLiteral("S-%1").arg(m_traceWanted.value_or(0));
    m_trace->setText(tr("Trace %1 ×").arg(trace));
    m_trace->setAccessibleName(tr("Stop showing only trace %1").arg(trace));
    m_trace->setToolTip(m_trace->accessibleName());
}

} // namespace mystic
