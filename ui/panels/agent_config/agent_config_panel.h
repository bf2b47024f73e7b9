// The card "Configuration": every key of one agent with the value in force, and a line to change it. The
// change is journaled; the agent takes or refuses it, and its words are shown.
#pragma once

#include <QString>

#include <functional>
#include <optional>

#include "engine/agent_config.h"
#include "ui/models/snapshot_table.h"
#include "ui/panels/panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mystic {

class DataTable;
class Selection;

/// The window's way to an agent's configuration; nullptr for an unknown agent.
using AgentConfigSource = std::function<std::shared_ptr<const AgentConfigView>(AgentId)>;

/// A key with its texts, for the difference.
struct ConfigRow {
    QString name;
    QString value;
    QString standard; ///< the default
    QString range;
    QString unit;
    QString help;
    bool refused = false;
    friend bool operator==(const ConfigRow&, const ConfigRow&) = default;
};

class AgentConfigModel final : public SnapshotTable<ConfigRow, QString> {
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, DefaultColumn, RangeColumn, UnitColumn, ColumnCount };
    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const ConfigRow& row) const override { return row.name; }
};

/// Thread: GUI.
class AgentConfigPanel final : public Panel {
    Q_OBJECT
public:
    AgentConfigPanel(Selection& selection, AgentConfigSource source, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    /// A change that was asked for.
    struct Asked {
        AgentId agent = NoAgent;
        std::string key;
        std::uint32_t changes = 0;  ///< before it
        std::uint32_t refusals = 0; ///< before it
    };
    void buildEditor(QWidget* content);
    void showAgents(const StationSnapshot& snapshot);
    void showAgent(AgentId agent);
    void showConfig();
    void showCurrent();
    void showCheck();
    void showAnswer();
    void submit(const QString& typed);
    [[nodiscard]] const AgentConfigValue* current() const;

    Selection& m_selection;
    AgentConfigSource m_source;
    AgentConfigModel* m_model;
    DataTable* m_table;
    QComboBox* m_agents;
    QLabel* m_help;
    QLabel* m_name;
    QLineEdit* m_value;
    QLabel* m_unit;
    QPushButton* m_apply;
    QPushButton* m_default;
    QLabel* m_message;
    AgentId m_agent = NoAgent;
    std::shared_ptr<const AgentConfigView> m_config;
    std::optional<Asked> m_asked;
    QString m_editedKey;
};

} // namespace mystic
