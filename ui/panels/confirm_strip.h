// A question inside a panel, under its content: what will happen, in one sentence, and two buttons. Nothing
// is blocked by it. Escape says no; Enter never says yes unless the yes button has the focus.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mystic {

/// Thread: GUI.
class ConfirmStrip final : public QFrame {
    Q_OBJECT
public:
    explicit ConfirmStrip(const QString& objectName, QWidget* parent = nullptr);
    /// Shows the question; `yes` names the deed ("Cancel 3 orders"), never just "OK".
    void ask(const QString& question, const QString& yes);
    void setTexts(const QString& question, const QString& yes);
    void setYesEnabled(bool enabled);
    /// Between the question and the buttons.
    [[nodiscard]] QHBoxLayout* fields() const { return m_fields; }
    /// What gets the focus when asked; the no button when never set.
    void setFirstControl(QWidget* widget) { m_first = widget; }
    /// Hides it and gives the focus back.
    void dismiss();

Q_SIGNALS:
    void confirmed();
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslateUi();

    QLabel* m_question;
    QHBoxLayout* m_fields;
    QPushButton* m_yes;
    QPushButton* m_no;
    QWidget* m_first = nullptr;
    QWidget* m_returnTo;
};

} // namespace mystic
