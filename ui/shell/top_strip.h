// The strip that is always there: product, mode, clock, the figures that matter, links, trading state and the
// kill switch. When room is short figures leave by priority; mode, clock, state and kill switch never do.
#pragma once

#include <QWidget>

#include <vector>

#include "engine/snapshot.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mystic {

class KpiTile;
class LinksView;

class TopStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TopStrip(QWidget* parent = nullptr);
    void apply(const StationSnapshot& snapshot);
    [[nodiscard]] QPushButton* killButton() const { return m_kill; }
    [[nodiscard]] QPushButton* stateBadge() const { return m_state; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void fit();
    void showMoney(const StationSnapshot& snapshot);
    void showLimit(KpiTile& tile, const RiskReport& report, CheckId id);
    void showState(const StationSnapshot& snapshot);

    QHBoxLayout* m_layout;
    QLabel* m_product;
    QLabel* m_mode;
    QString m_modeWord;
    QString m_modeDate;
    KpiTile* m_clock;
    KpiTile* m_equity;
    KpiTile* m_dayPnl;
    KpiTile* m_drawdown;
    KpiTile* m_valueAtRisk;
    KpiTile* m_trades;
    KpiTile* m_volume;
    LinksView* m_links;
    QPushButton* m_state;
    QPushButton* m_kill;
    std::vector<KpiTile*> m_tiles;
};

/// The entry with that id, or nullptr.
[[nodiscard]] const LimitUse* findLimit(const RiskReport& report, CheckId id);
/// Bar colour for an outcome.
enum class ColorRole : std::uint8_t;
[[nodiscard]] ColorRole roleOf(const LimitUse& use);

} // namespace mystic
