// A line of figures, label and value: "Equity 102 418.55 USD   Day P&L +1 204.18". What does not fit is left
// out from the end; all of it stays in the tooltip and the accessible description.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

#include "ui/theme/theme.h"

namespace mystic {

struct Figure {
    QString label;
    QString value;
    ColorRole color = ColorRole::Text;
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// Thread: GUI.
class FigureStrip final : public QWidget {
    Q_OBJECT
public:
    explicit FigureStrip(QWidget* parent = nullptr);
    void setFigures(std::vector<Figure> figures);
    /// All figures in words.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Figure> m_figures;
};

} // namespace mystic
