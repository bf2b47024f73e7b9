#include "ui/shell/alarm_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/panels/data_table.h"
#include "ui/panels/elided_label.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int ListRows = 6;

AlarmRow rowOf(const AlarmView& alarm, Timestamp now)
{
    return {alarm.id,           alarm.alert.severity, format::moment(alarm.raised, now),    alarm.cleared,
            alarm.acknowledged, alarm.occurrences,    format::text(alarm.alert.text.view())};
}

} // namespace

int AlarmsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlarmsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlarmRow& row = rowAt(index.row());
    const Mark mark = markOf(row.severity);
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return tableIcon(mark.glyph, mark.role);
    if (role == Qt::ForegroundRole)
        return Theme::instance().color(row.acknowledged                   ? ColorRole::TextMuted
                                       : index.column() == SeverityColumn ? mark.role
                                                                          : ColorRole::Text);
    if (role == Qt::FontRole && (index.column() == RaisedColumn || index.column() == TimesColumn))
        return Theme::numberFont();
    if (role == Qt::TextAlignmentRole)
        return index.column() == TimesColumn
                   ? QVariant::fromValue<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == TextColumn)
        return row.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return words::severity(row.severity);
    case RaisedColumn:
        return row.raised;
    case TextColumn:
        return row.text;
    case TimesColumn:
        return format::count(row.occurrences);
    default:
        if (row.cleared.ns != 0)
            return row.acknowledged ? tr("cleared") : tr("cleared, not acknowledged");
        return row.acknowledged ? tr("acknowledged") : tr("active");
    }
}

QVariant AlarmsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == TimesColumn ? QVariant::fromValue<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter)
                                      : QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case RaisedColumn:
        return tr("Raised (UTC)");
    case TextColumn:
        return tr("What happened");
    case TimesColumn:
        return tr("Times");
    default:
        return tr("State");
    }
}

const AlarmView* mostUrgent(const std::vector<AlarmView>& alarms)
{
    const AlarmView* best = nullptr;
    for (const AlarmView& alarm : alarms) {
        if (alarm.acknowledged)
            continue;
        const bool worse = best == nullptr || alarm.alert.severity > best->alert.severity ||
                           (alarm.alert.severity == best->alert.severity && alarm.raised < best->raised);
        if (worse)
            best = &alarm;
    }
    return best;
}

AlarmBar::AlarmBar(QWidget* parent)
    : QWidget(parent), m_model(new AlarmsModel(this)),
      m_list(new DataTable(QStringLiteral("alarmList"), this)), m_bar(new QWidget(this)),
      m_severity(new QLabel(m_bar)), m_text(new ElidedLabel(m_bar)), m_acknowledge(new QPushButton(m_bar)),
      m_more(new QPushButton(m_bar)), m_counts(new QLabel(m_bar))
{
    setObjectName(QStringLiteral("alarmBar"));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFixedHeight(tableRowHeight(*this) * (ListRows + 1) + 6);
    m_list->hide();

    m_severity->setFont(Theme::textFont(0, true));
    m_severity->setObjectName(QStringLiteral("alarmSeverity"));
    m_text->setObjectName(QStringLiteral("alarmText"));
    m_acknowledge->setObjectName(QStringLiteral("acknowledge"));
    m_more->setObjectName(QStringLiteral("alarmListToggle"));
    m_more->setCheckable(true);
    m_counts->setObjectName(QStringLiteral("alarmCounts"));
    m_counts->setProperty("muted", true);
    m_acknowledge->setAutoDefault(false);
    m_more->setAutoDefault(false);
    auto* line = new QHBoxLayout(m_bar);
    line->setContentsMargins(14, 4, 14, 4);
    line->setSpacing(10);
    line->addWidget(m_severity);
    line->addWidget(m_text, 1);
    line->addWidget(m_acknowledge);
    line->addWidget(m_more);
    line->addWidget(m_counts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_bar);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlarmBar::acknowledge);
    connect(m_more, &QPushButton::toggled, this, &AlarmBar::showList);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    retranslateUi();
    showTone();
}

void AlarmBar::apply(const StationSnapshot& snapshot)
{
    std::vector<AlarmRow> rows;
    rows.reserve(snapshot.alarms.size());
    std::transform(snapshot.alarms.begin(), snapshot.alarms.end(), std::back_inserter(rows),
                   [&](const AlarmView& alarm) { return rowOf(alarm, snapshot.logicalTime); });
    m_model->applyRows(std::move(rows));
    const AlarmView* urgent = mostUrgent(snapshot.alarms);
    const std::uint64_t before = m_shownId;
    m_any = urgent != nullptr;
    m_shownId = m_any ? urgent->id : 0;
    m_shownSeverity = m_any ? urgent->alert.severity : Severity::Info;
    m_acknowledge->setVisible(m_any);
    m_severity->setVisible(m_any);
    if (m_any) {
        m_severity->setText(words::severity(m_shownSeverity).toUpper());
        QString text = format::moment(urgent->raised, snapshot.logicalTime) + u' ' +
                       format::text(urgent->alert.text.view());
        if (urgent->occurrences > 1)
            text += tr(" (%1 times)").arg(urgent->occurrences);
        m_text->setFullText(text);
    } else {
        const auto active = std::count_if(snapshot.alarms.begin(), snapshot.alarms.end(),
                                          [](const AlarmView& alarm) { return alarm.cleared.ns == 0; });
        m_text->setFullText(active == 0
                                ? tr("No alarms")
                                : tr("No unacknowledged alarms; %1 acknowledged still active").arg(active));
    }
    showCounts(snapshot);
    if (m_shownId != before) {
        showTone();
        if (m_any) {
            QAccessibleEvent announcement(m_text, QAccessible::Alert);
            QAccessible::updateAccessibility(&announcement);
        }
    }
}

void AlarmBar::showCounts(const StationSnapshot& snapshot)
{
    std::array<int, 5> counts{};
    for (const AlarmView& alarm : snapshot.alarms)
        if (!alarm.acknowledged)
            ++counts[static_cast<std::size_t>(alarm.alert.severity)];
    m_counts->setText(tr("Unacknowledged: %1 critical · %2 high · %3 medium · %4 low")
                          .arg(counts[4])
                          .arg(counts[3])
                          .arg(counts[2])
                          .arg(counts[1] + counts[0]));
}

void AlarmBar::acknowledge()
{
    const QModelIndex selected = m_list->currentIndex();
    if (m_list->isVisible() && selected.isValid() && !m_model->rowAt(selected.row()).acknowledged)
        Q_EMIT acknowledgeRequested(m_model->rowAt(selected.row()).id);
    else if (m_any)
        Q_EMIT acknowledgeRequested(m_shownId);
}

void AlarmBar::showList(bool show)
{
    m_more->setChecked(show);
    m_list->setVisible(show);
    if (show)
        m_list->setFocus();
}

void AlarmBar::toggleList()
{
    showList(m_list->isHidden());
}

void AlarmBar::retranslateUi()
{
    m_acknowledge->setText(tr("Acknowledge"));
    m_acknowledge->setToolTip(tr("I have seen it (A). The alarm stays until its cause is gone."));
    m_more->setText(tr("All alarms"));
    m_more->setToolTip(tr("Show or hide the list of alarms (L)"));
    m_list->setAccessibleName(tr("Alarms"));
    m_list->fitColumns({words::severity(Severity::Critical) + QStringLiteral("MM"),
                        QStringLiteral("00:00:00"), tr("What happened"), QStringLiteral("000"),
                        tr("cleared, not acknowledged")},
                       AlarmsModel::TextColumn);
}

void AlarmBar::showTone()
{
    const bool critical = m_any && m_shownSeverity == Severity::Critical;
    const ColorRole role = markOf(m_shownSeverity).role;
    m_severity->setProperty("tone", role == ColorRole::Critical  ? QStringLiteral("critical")
                                    : role == ColorRole::Warning ? QStringLiteral("warning")
                                                                 : QStringLiteral("accent"));
    m_text->setProperty("muted", !m_any);
    m_text->setProperty("strong", critical);
    for (QWidget* label : std::initializer_list<QWidget*>{m_severity, m_text}) {
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
    update();
}

void AlarmBar::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    ColorRole area = ColorRole::Panel;
    ColorRole line = ColorRole::Border;
    if (m_any && m_shownSeverity == Severity::Critical) {
        area = ColorRole::CriticalArea;
        line = ColorRole::Critical;
    } else if (m_any && m_shownSeverity >= Severity::Medium) {
        area = ColorRole::WarningArea;
        line = ColorRole::Warning;
    }
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(area));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(line));
}

void AlarmBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mystic
