// The row of workspace tabs, and at its right the session: pause, step, speed, progress; theme and help.
#pragma once

#include <QStringList>
#include <QWidget>

#include "engine/snapshot.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabBar;

namespace mystic {

class ElidedLabel;

class SessionBar final : public QWidget {
    Q_OBJECT
public:
    explicit SessionBar(QWidget* parent = nullptr);
    void apply(const StationSnapshot& snapshot);
    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }
    /// Where the menu of layouts opens.
    [[nodiscard]] QPushButton* layoutsButton() const { return m_layouts; }
    /// One tab for each title; called again when the language changed.
    void setTabs(const QStringList& titles);

public Q_SLOTS:
    void togglePause();
    void step();
    void stepToDecision();

Q_SIGNALS:
    void pauseRequested(bool pause);
    void stepRequested();
    void decisionRequested();
    /// Speed times 1000; 0 = as fast as possible.
    void speedRequested(qint64 thousandths);
    void themeToggled();
    void layoutsRequested();
    void settingsRequested();
    void helpRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    void themeChanged();
    void showSpeed(qint64 milli);
    void showProgress(const StationSnapshot& snapshot);

    QTabBar* m_tabs;
    QPushButton* m_pause;
    QPushButton* m_step;
    QPushButton* m_decision;
    QComboBox* m_speed;
    QProgressBar* m_progress;
    ElidedLabel* m_text;
    QPushButton* m_layouts;
    QPushButton* m_settings;
    QPushButton* m_theme;
    QPushButton* m_help;
    bool m_paused = false;
};

} // namespace mystic
