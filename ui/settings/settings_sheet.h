// The settings as a sheet over the workspace, made from the registry: search, live checks, what differs from
// the default, apply, cancel, reset. Nothing takes effect before Apply. Knows no setting by name.
#pragma once

#include <vector>

#include "settings/registry.h"
#include "ui/shell/sheet.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace mystic {

class Settings;

/// One setting: its label, its control, its help, and what is wrong with what was typed.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    SettingRow(const Setting& setting, QWidget* parent = nullptr);
    [[nodiscard]] const Setting& setting() const { return m_setting; }
    [[nodiscard]] QString value() const;
    void setValue(const QString& value);
    /// Empty when the value fits.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool matches(const QString& search) const;
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    void retranslateUi();

Q_SIGNALS:
    void edited();

private:
    void showState();

    const Setting& m_setting;
    QLabel* m_label;
    QWidget* m_editor;
    QLabel* m_unit;
    QLabel* m_difference;
    QPushButton* m_reset;
    QLabel* m_help;
    QLabel* m_problem;
};

class SettingsSheet final : public Sheet {
    Q_OBJECT
public:
    /// `settings` outlives this.
    SettingsSheet(Settings& settings, QWidget* host);
    /// With the values of now.
    void openFresh();
    [[nodiscard]] SettingRow* row(const char* id) const;

protected:
    [[nodiscard]] QWidget* firstControl() override;
    void changeEvent(QEvent* event) override;

private:
    void buildRows();
    void retranslateUi();
    void showMatches();
    void showState();
    void apply();

    Settings& m_settings;
    QLineEdit* m_search;
    QLabel* m_problems;
    QLabel* m_nothing;
    QScrollArea* m_scroll;
    std::vector<std::pair<const char*, QLabel*>> m_headings; ///< page and its heading
    std::vector<SettingRow*> m_rows;
    QLabel* m_state;
    QPushButton* m_resetAll;
    QPushButton* m_cancel;
    QPushButton* m_apply;
};

} // namespace mystic
