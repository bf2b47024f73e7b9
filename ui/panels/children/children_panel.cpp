#include "ui/panels/children/children_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/charts/strip_chart.h"
#include "ui/models/format.h"
#include "ui/panels/children/children_model.h"
#include "ui/panels/data_table.h"
#include "ui/panels/session/files_model.h"

namespace mystic {

namespace {

constexpr double SpanSeconds = 300;

} // namespace

ChildrenPanel::ChildrenPanel(QWidget* parent)
    : Panel(QStringLiteral("children"), parent), m_model(new ChildrenModel(this)),
      m_table(new DataTable(QStringLiteral("childrenTable"), this)),
      m_cpu(new StripChart(QStringLiteral("childCpu"), this)),
      m_memory(new StripChart(QStringLiteral("childMemory"), this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cpu->setValueText([](double share) { return format::percent(share, 1); });
    m_memory->setValueText([](double value) {
        return value > 0 ? bytesText(static_cast<std::uint64_t>(value)) : format::notAvailable();
    });
    auto* charts = new QHBoxLayout;
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(0);
    charts->addWidget(m_cpu, 1);
    charts->addWidget(m_memory, 1);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(m_table, 3);
    layout->addLayout(charts, 2);
    setContent(content);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChildrenPanel::showCharts);
    retranslateUi();
    setEmpty(true, emptyText());
}

QString ChildrenPanel::title() const
{
    return tr("Agents' processes");
}

QString ChildrenPanel::emptyText() const
{
    return tr("All agents live in the station's own process. With \"placement\": \"process\" in the "
              "configuration an "
              "agent gets one of its own, and what it uses is shown here.");
}

void ChildrenPanel::apply(const StationSnapshot& snapshot)
{
    std::vector<ChildRow> rows = childRows(snapshot);
    setEmpty(rows.empty(), emptyText());
    const auto ready = std::ranges::count_if(rows, [](const ChildRow& row) { return row.child.ready; });
    setHeaderText(rows.empty() ? QString()
                               : tr("%1 of %2 ready").arg(ready).arg(static_cast<qsizetype>(rows.size())));
    const bool grown = m_model->rowCount() != static_cast<int>(rows.size());
    m_model->applyRows(std::move(rows));
    if (grown && !m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->growColumnsAtTimes(grown);
    showCharts();
}

void ChildrenPanel::showCharts()
{
    StripLine cpu{tr("CPU"), ColorRole::Accent, {}};
    StripLine memory{tr("resident"), ColorRole::Accent, {}};
    const QModelIndex current = m_table->currentIndex();
    QString name;
    if (current.isValid() && current.row() < m_model->rowCount()) {
        const ChildRow& row = m_model->rowAt(current.row());
        name = row.name;
        const auto& history = row.child.history;
        const std::int64_t now = history.empty() ? 0 : history.back().atNs;
        for (std::size_t i = 0; i < history.size(); ++i) {
            const double x = static_cast<double>(history[i].atNs - now) / 1e9;
            cpu.points << QPointF(x, history[i].cpuShare);
            memory.points << QPointF(x, static_cast<double>(history[i].residentBytes));
        }
    }
    m_cpu->setTitle(name.isEmpty() ? tr("CPU, share of a core") : tr("%1: CPU, share of a core").arg(name));
    m_memory->setTitle(name.isEmpty() ? tr("Memory") : tr("%1: memory").arg(name));
    m_cpu->setLines({std::move(cpu)}, SpanSeconds);
    m_memory->setLines({std::move(memory)}, SpanSeconds);
}

void ChildrenPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Agents in processes of their own"));
    fitColumns();
    showCharts();
}

void ChildrenPanel::themeChanged()
{
    m_table->viewport()->update();
    m_cpu->update();
    m_memory->update();
}

void ChildrenPanel::fitColumns()
{
    const QString count = QStringLiteral("000");
    m_table->fitColumns({QStringLiteral("compliance, standby"), QStringLiteral("000000"), count,
                         tr("no progress") + QStringLiteral("xxx"), tr("cut off"), QStringLiteral("100.0 %"),
                         QStringLiteral("000.0 MB"), QStringLiteral("00.0k/s"), QStringLiteral("0 000"),
                         QStringLiteral("000 µs"), count, count, count, QStringLiteral("000 ms")},
                        ChildrenModel::AgentColumn);
    m_table->growColumns();
}

} // namespace mystic
