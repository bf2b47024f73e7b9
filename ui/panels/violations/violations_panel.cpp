#include "ui/panels/violations/violations_panel.h"

#include <algorithm>
#include <iterator>

#include "ui/models/format.h"
#include "ui/panels/audit/audit_model.h"
#include "ui/panels/data_table.h"

namespace mystic {

ViolationsPanel::ViolationsPanel(QWidget* parent)
    : Panel(QStringLiteral("violations"), parent), m_log(new AuditLogModel(Capacity, this)),
      m_view(new AuditViewModel(m_log, this)), m_table(new DataTable(QStringLiteral("violationsTable"), this))
{
    m_table->setModel(m_view);
    m_table->setColumnHidden(AuditLogModel::KindColumn, true);
    m_table->setColumnHidden(AuditLogModel::SourceColumn, true);
    passOn(m_table);
    setContent(m_table);
    retranslateUi();
    showState();
}

QString ViolationsPanel::title() const
{
    return tr("Violations");
}

void ViolationsPanel::takeAuditRows(const std::vector<AuditRow>& rows, std::uint64_t lost)
{
    std::vector<AuditRow> violations;
    std::ranges::copy_if(rows, std::back_inserter(violations),
                         [](const AuditRow& row) { return row.kind == MessageKind::Violation; });
    m_lost += lost;
    if (violations.empty() && lost == 0)
        return;
    const int added = static_cast<int>(violations.size());
    const bool reading = m_table->selectionModel()->hasSelection();
    m_log->append(std::move(violations));
    if (reading && added > 0)
        m_table->keepRowsInPlace(added);
    showState();
}

void ViolationsPanel::apply(const StationSnapshot& /*snapshot*/)
{
}

void ViolationsPanel::showState()
{
    const auto count = static_cast<std::uint64_t>(m_log->rowCount());
    QStringList parts;
    if (count > 0)
        parts << tr("%1 since the window opened").arg(format::count(count + m_log->evicted()));
    if (m_lost > 0) // one of them may have been a violation
        parts << tr("%1 records did not reach the window").arg(format::count(m_lost));
    setHeaderText(parts.join(QStringLiteral(" · ")));
    setEmpty(count == 0, tr("No violation since the window opened. A signal that breaks one of Compliance's "
                            "rules is refused and recorded here; the report lists the whole session's."));
}

void ViolationsPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Violations"));
    m_table->setAccessibleDescription(tr("Newest first"));
    m_table->fitColumns({QStringLiteral("00:00:00.000000"), QStringLiteral("0 000 000"),
                         QStringLiteral("orchestrator"), QStringLiteral("Violation"),
                         QStringLiteral("what happened"), QStringLiteral("S-0000000")},
                        AuditLogModel::TextColumn);
    showState();
}

/// In a narrow card the words matter more than the sequence; it stays in the tooltip.
void ViolationsPanel::resizeEvent(QResizeEvent* event)
{
    constexpr int WideFrom = 620;
    Panel::resizeEvent(event);
    m_table->setColumnHidden(AuditLogModel::SequenceColumn, width() < WideFrom);
    m_table->growColumns();
}

void ViolationsPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
