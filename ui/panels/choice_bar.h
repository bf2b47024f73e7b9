// A row of words of which one is chosen ("1h · 6h · day · all"). For the title bar of a card; arrow keys move
// the choice.
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace mystic {

/// Thread: GUI.
class ChoiceBar final : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceBar(QWidget* parent = nullptr);

    /// Adds a choice; the first one added is chosen.
    void addChoice(const QString& objectName);
    /// Text on the button, and what it means for tooltip and screen readers.
    void setTexts(int index, const QString& text, const QString& meaning);
    void choose(int index);
    [[nodiscard]] int chosen() const;
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void chosenChanged(int index);

private:
    QButtonGroup* m_group;
    std::vector<QAbstractButton*> m_buttons;
};

} // namespace mystic
