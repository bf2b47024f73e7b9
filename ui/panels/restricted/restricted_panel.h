// The card "Restricted list": the instruments in which Compliance lets no position be opened. Adding and
// removing need a reason, go to the agent as a change of its configuration, and are journaled; its answer is
// shown.
#pragma once

#include <optional>

#include "ui/models/snapshot_table.h"
#include "ui/panels/agent_config/agent_config_panel.h"
#include "ui/panels/panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mystic {

class DataTable;

struct RestrictedRow {
    QString symbol;
    InstrumentId instrument = NoInstrument; ///< none: not an instrument of this session
    QString position;                       ///< what is held of it; empty = nothing
    friend bool operator==(const RestrictedRow&, const RestrictedRow&) = default;
};

class RestrictedModel final : public SnapshotTable<RestrictedRow, QString> {
    Q_OBJECT
public:
    enum Column { SymbolColumn, PositionColumn, NoteColumn, ColumnCount };
    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const RestrictedRow& row) const override { return row.symbol; }
};

/// Thread: GUI.
class RestrictedPanel final : public Panel {
    Q_OBJECT
public:
    explicit RestrictedPanel(AgentConfigSource source, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    /// A change that was asked for: the value's counts before it.
    struct Asked {
        std::uint32_t changes = 0;
        std::uint32_t refusals = 0;
    };
    void build();
    void findList(const StationSnapshot& snapshot);
    void showRows(const StationSnapshot& snapshot);
    void offerSymbols(const StationSnapshot& snapshot);
    void showState();
    void showAnswer();
    void add();
    void remove();
    void ask(const QStringList& symbols);
    [[nodiscard]] QString problemOf(const QStringList& symbols) const;

    AgentConfigSource m_source;
    RestrictedModel* m_model;
    DataTable* m_table;
    QComboBox* m_symbol;
    QLineEdit* m_reason;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_message;
    AgentId m_agent = NoAgent;
    std::optional<AgentConfigValue> m_value; ///< of the list, as in force
    QStringList m_symbols;                   ///< on the list
    std::optional<Asked> m_asked;
};

} // namespace mystic
