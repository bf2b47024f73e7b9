#include "ui/panels/streams/streams_panel.h"

#include <QScopedValueRollback>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/models/selection.h"
#include "ui/panels/data_table.h"
#include "ui/panels/streams/streams_model.h"

namespace mystic {

StreamsPanel::StreamsPanel(Selection& selection, QWidget* parent)
    : Panel(QStringLiteral("streams"), parent), m_selection(selection), m_model(new StreamsModel(this)),
      m_table(new DataTable(QStringLiteral("streamsTable"), this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setContent(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_following || !current.isValid())
                    return;
                if (const InstrumentId instrument = m_model->rowAt(current.row()).instrument;
                    instrument != NoInstrument)
                    m_selection.setInstrument(instrument);
            });
    connect(&m_selection, &Selection::instrumentChanged, this, &StreamsPanel::follow);
    setEmpty(true,
             tr("No streams. A session's feed shows its files or generators here, with age and faults."));
    retranslateUi();
}

QString StreamsPanel::title() const
{
    return tr("Data health");
}

void StreamsPanel::apply(const StationSnapshot& snapshot)
{
    std::vector<StreamRow> rows = streamRows(snapshot);
    setEmpty(rows.empty(),
             tr("No streams. A session's feed shows its files or generators here, with age and faults."));
    const auto count = [&](DataState state) {
        return std::count_if(rows.begin(), rows.end(),
                             [state](const StreamRow& row) { return row.state == state; });
    };
    QStringList parts{tr("%n streams", nullptr, static_cast<int>(rows.size()))};
    for (const DataState state :
         {DataState::Live, DataState::Stale, DataState::Down, DataState::Waiting, DataState::Ended})
        if (const auto n = count(state); n > 0)
            parts << tr("%1 %2", "how many, state").arg(n).arg(dataStateWord(state));
    const auto faulty =
        std::count_if(rows.begin(), rows.end(), [](const StreamRow& row) { return row.faults() > 0; });
    if (faulty > 0)
        parts << tr("%1 with faults").arg(faulty);
    setHeaderText(rows.empty() ? QString() : parts.join(QStringLiteral(" · ")));
    const bool grown = m_model->rowCount() != static_cast<int>(rows.size());
    {
        const QScopedValueRollback following(m_following, true);
        m_model->applyRows(std::move(rows));
    }
    if (grown)
        follow();
    m_table->growColumnsAtTimes(grown);
}

/// The first stream of the chosen instrument, unless the current row is one of its.
void StreamsPanel::follow()
{
    const InstrumentId wanted = m_selection.instrument();
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_model->rowAt(current.row()).instrument == wanted)
        return;
    const QScopedValueRollback following(m_following, true);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row).instrument == wanted && wanted != NoInstrument) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
    m_table->clearSelection();
}

void StreamsPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Health of market data streams"));
    fitColumns();
}

void StreamsPanel::themeChanged()
{
    m_table->viewport()->update();
}

void StreamsPanel::fitColumns()
{
    const QString count = QStringLiteral("000");
    m_table->fitColumns({roomForSign(dataStateWord(DataState::Waiting)), QStringLiteral("BTC-USD"),
                         QStringLiteral("00 min"), QStringLiteral("00.0k/s"), QStringLiteral("0 000 000"),
                         count, count, count, count, count, QStringLiteral("BTCUSD_trades.csv")},
                        StreamsModel::SourceColumn);
    m_table->growColumns();
}

} // namespace mystic
