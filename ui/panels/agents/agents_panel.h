// The agents table: who runs where, how fast, how healthy; start, stop and restart each or all.
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QPushButton;
class QTableView;

namespace mystic {

class AgentsDelegate;
class AgentsModel;
class ElidedLabel;

class AgentsPanel final : public Panel {
    Q_OBJECT
public:
    explicit AgentsPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    void agentSelected(mystic::AgentId agent);
    /// The agent's own page is wanted.
    void agentOpened(mystic::AgentId agent);

public Q_SLOTS:
    void startAll();
    /// Makes it the current row, if it is there.
    void selectAgent(mystic::AgentId agent);
    /// Asks first, inside the panel: stopping all agents ends trading.
    void askStopAll();
    /// Asks first as well: the agent is killed, to see it come back.
    void askDrill(mystic::AgentId agent);

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void buildConfirmation();
    void addKeys();
    void request(OperatorAction action, AgentId agent);
    void startOrStop(AgentId agent);
    void actOnCurrent(bool restart);
    void showMenu(const QPoint& position);
    void showDetail();
    void sizeColumns();
    void showConfirmation();
    void nameConfirmation();

    AgentsModel* m_model;
    AgentsDelegate* m_delegate;
    QTableView* m_table;
    ElidedLabel* m_detail;
    QWidget* m_confirm;
    QLabel* m_confirmText;
    QPushButton* m_confirmStop;
    QPushButton* m_confirmKeep;
    QPushButton* m_startAll;
    QPushButton* m_stopAll;
    AgentId m_drill =
        NoAgent; ///< what is to be confirmed is a fire drill of this agent; NoAgent = stopping all
};

} // namespace mystic
