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

/// Nothing for text that is no time; an empty field is the time 0.
std::optional<Timestamp> timeIn(const QLineEdit& edit)
{
    const QString text = edit.text().trimmed();
    if (text.isEmpty())
        return Timestamp();
    const auto time = parseTimestamp(text.toStdString());
    return time ? std::optional<Timestamp>(*time) : std::nullopt;
}

} // namespace

AuditFilterBar::AuditFilterBar(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_source(new QComboBox(this)),
      m_kind(new QComboBox(this)), m_severity(new QComboBox(this)), m_instrument(new QComboBox(this)),
      m_from(new QLineEdit(this)), m_until(new QLineEdit(this)), m_trace(new QToolButton(this)),
      m_clear(new QToolButton(this)), m_count(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_text, 1);
    for (QComboBox* box : {m_source, m_kind, m_severity, m_instrument}) {
        layout->addWidget(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::filterChanged);
    }
    for (QLineEdit* time : {m_from, m_until}) {
        layout->addWidget(time);
        time->setFixedWidth(time->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 00:00:00xx")));
        connect(time, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    }
    m_instrument->setObjectName(QStringLiteral("auditInstrument"));
    m_from->setObjectName(QStringLiteral("auditFrom"));
    m_until->setObjectName(QStringLiteral("auditUntil"));
    setFull(false);
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
    if (m_instrument->isVisibleTo(this)) {
        filter.instrument = static_cast<InstrumentId>(m_instrument->currentData().toInt());
        filter.from = timeIn(*m_from).value_or(Timestamp());
        filter.until = timeIn(*m_until).value_or(Timestamp());
    }
    return filter;
}

QString AuditFilterBar::problem() const
{
    for (const QLineEdit* edit : {m_from, m_until})
        if (!timeIn(*edit))
            return tr("\"%1\" is no time: write 2016-06-18 08:15:00, UTC").arg(edit->text());
    return {};
}

void AuditFilterBar::setFull(bool full)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_instrument, m_from, m_until})
        widget->setVisible(full);
}

void AuditFilterBar::setInstruments(std::shared_ptr<const InstrumentMaster> instruments)
{
    if (instruments == m_instruments)
        return;
    m_instruments = std::move(instruments);
    fillInstruments();
}

void AuditFilterBar::learn(const std::vector<MessageKind>& kinds, const std::vector<std::string>& sources)
{
    m_kinds.insert(kinds.begin(), kinds.end());
    m_sources.insert(sources.begin(), sources.end());
    fillKinds();
    fillSources();
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
    for (QComboBox* box : {m_source, m_kind, m_severity, m_instrument}) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
    {
        const QSignalBlocker blockers[] = {QSignalBlocker(m_text), QSignalBlocker(m_from),
                                           QSignalBlocker(m_until)};
        for (QLineEdit* edit : {m_text, m_from, m_until})
            edit->clear();
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

void AuditFilterBar::fillInstruments()
{
    refill(*m_instrument, [this] {
        m_instrument->addItem(tr("Any instrument"), static_cast<int>(NoInstrument));
        if (!m_instruments)
            return;
        for (const Instrument& instrument : m_instruments->all())
            m_instrument->addItem(format::text(instrument.symbol), static_cast<int>(instrument.id));
    });
}

void AuditFilterBar::retranslateUi()
{
    m_instrument->setAccessibleName(tr("Filter by instrument"));
    m_from->setPlaceholderText(tr("From (UTC)"));
    m_from->setAccessibleName(tr("Show records from this time on, UTC"));
    m_until->setPlaceholderText(tr("Until (UTC)"));
    m_until->setAccessibleName(tr("Show records before this time, UTC"));
    fillInstruments();
    m_text->setPlaceholderText(tr("Text, S-trace or sequence"));
    m_text->setAccessibleName(tr("Filter the audit log by text"));
    m_source->setAccessibleName(tr("Filter by source"));
    m_kind->setAccessibleName(tr("Filter by kind of record"));
    m_severity->setAccessibleName(tr("Filter by lowest severity"));
    for (QComboBox* box : {m_source, m_kind, m_severity, m_instrument})
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
