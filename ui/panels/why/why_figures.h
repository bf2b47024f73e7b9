// Two small figures below the chain: how the size came about (the smallest candidate wins, the binding one
// marked), and where the logical time went. Painted; told in words to screen readers.
#pragma once

#include <QWidget>

#include <memory>

#include "engine/explain.h"

namespace mystic {

/// Bars of the size candidates. Thread: GUI.
class SizeBars final : public QWidget {
    Q_OBJECT
public:
    explicit SizeBars(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const Explanation>& explanation, int quantityDecimals);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        QString name;
        Quantity quantity;
        bool binds = false;
    };
    std::vector<Bar> m_bars;
    int m_decimals = 3;
};

/// One bar of time from tick to fill. Thread: GUI.
class TimeBar final : public QWidget {
    Q_OBJECT
public:
    explicit TimeBar(QWidget* parent = nullptr);
    void show(std::shared_ptr<const Explanation> explanation);
    [[nodiscard]] QSize sizeHint() const override;
    /// "tick → fill 12.5 ms"; empty without a fill.
    [[nodiscard]] QString total() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const Explanation> m_explanation;
};

/// "Volatility target": a sizing rule in the operator's language.
[[nodiscard]] QString ruleName(SizingRule rule);

} // namespace mystic
