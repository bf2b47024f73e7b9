// One figure of the top strip: a small label, the value in tabular digits, and where there is a limit a bar.
// Its width grows with the longest value seen and never shrinks, so the strip does not twitch.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace mystic {

class KpiTile final : public QWidget {
    Q_OBJECT
public:
    /// `sample`: the longest usual value, reserves the width. `priority`: the highest are dropped last when
    /// room is short.
    KpiTile(const QString& objectName, const QString& sample, int priority, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setValue(const QString& value, ColorRole role = ColorRole::Text);
    /// 0 … 1 used; negative hides the bar.
    void setBar(double share, ColorRole role = ColorRole::Accent);
    [[nodiscard]] int priority() const { return m_priority; }
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void widthNeeded();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void measure();
    void speak();

    QString m_label;
    QString m_value;
    int m_priority;
    int m_width = 0;
    double m_bar = -1;
    ColorRole m_role = ColorRole::Text;
    ColorRole m_barRole = ColorRole::Accent;
};

} // namespace mystic
