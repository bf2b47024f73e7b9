// A field for one number with its unit beside it: "64 120.50 USD". Up and down move it by one step, Page keys
// by ten. Knows no instrument; what was typed is read by whoever asks for the text.
#pragma once

#include <QLineEdit>

#include <cstdint>

namespace mystic {

/// Thread: GUI.
class NumberField final : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberField(const QString& objectName, QWidget* parent = nullptr);
    /// Name of what is typed and its unit, translated: both are read out together.
    void setMeaning(const QString& name, const QString& unit);
    /// Scaled by 1e8. `start` is where the first step begins while the field is empty, 0 = at zero.
    void setStep(std::int64_t step, int decimals, std::int64_t start = 0);
    [[nodiscard]] const QString& unit() const { return m_unit; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void move(std::int64_t steps);

    QString m_unit;
    std::int64_t m_step = 0;
    std::int64_t m_start = 0;
    int m_decimals = 2;
};

} // namespace mystic
