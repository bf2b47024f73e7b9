// The chain of an order, painted: a dot for each step on one line from the tick to the last fill, what
// happened, the numbers behind it, and the time since the tick. Knows explanations only; every word of it is
// also its accessible text.
#pragma once

#include <QWidget>

#include <memory>

#include "engine/explain.h"

namespace mystic {

/// Thread: GUI. Put into a scroll area; its height follows its steps.
class ChainView final : public QWidget {
    Q_OBJECT
public:
    explicit ChainView(QWidget* parent = nullptr);
    void show(std::shared_ptr<const Explanation> explanation);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A step was clicked: its turn.
    void turnChosen(quint64 seq);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int detailHeight(const ExplainStep& step, int width) const;
    [[nodiscard]] int stepHeight(const ExplainStep& step, int width) const;
    void paintStep(QPainter& painter, const QRect& box, const ExplainStep& step, bool last) const;

    std::shared_ptr<const Explanation> m_explanation;
};

/// "Signal", "Compliance": a step in the operator's language.
[[nodiscard]] QString stepName(StepKind kind);

} // namespace mystic
