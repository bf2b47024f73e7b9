// A few minutes of one quantity as lines over a quiet grid, small enough for a corner of a card: title,
// newest values and one round top. Knows no snapshot; values come as doubles, because here they are pixels.
#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

#include "ui/theme/theme.h"

namespace mystic {

struct StripLine {
    QString name;
    ColorRole color = ColorRole::Accent;
    QList<QPointF>
        points; ///< x = seconds before now (<= 0), rising; a gap of more than GapSeconds breaks the line
    friend bool operator==(const StripLine&, const StripLine&) = default;
};

/// Thread: GUI. Arrow keys and the pointer read values.
class StripChart final : public QWidget {
    Q_OBJECT
public:
    static constexpr double GapSeconds = 3;

    explicit StripChart(const QString& objectName, QWidget* parent = nullptr);
    /// How a value is written, with its unit.
    void setValueText(std::function<QString(double)> text);
    void setTitle(const QString& title);
    void setLines(std::vector<StripLine> lines, double spanSeconds);

    /// Title and newest values in words.
    [[nodiscard]] QString text() const;
    /// What stands under the cursor; empty without one.
    [[nodiscard]] QString readout() const;
    [[nodiscard]] QSize sizeHint() const override { return {240, 96}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 64}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] double topValue() const;
    [[nodiscard]] double xOf(double seconds) const;
    [[nodiscard]] double newest(const StripLine& line, bool& known) const;
    void paintHead(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void setCursorSeconds(double seconds);
    void clearCursor();

    std::vector<StripLine> m_lines;
    double m_span = 300;
    QString m_title;
    std::function<QString(double)> m_valueText;
    bool m_hasCursor = false;
    double m_cursor = 0; ///< seconds before now
};

} // namespace mystic
