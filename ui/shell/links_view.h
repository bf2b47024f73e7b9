// The station's links as dots with their names; without room, as dots alone with the names in the tooltip.
#pragma once

#include <QWidget>

#include <vector>

#include "engine/snapshot.h"

namespace mystic {

class LinksView final : public QWidget {
    Q_OBJECT
public:
    explicit LinksView(QWidget* parent = nullptr);
    void setLinks(const std::vector<LinkView>& links);
    /// Dots without names.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] int fullWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void retranslateUi();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(bool compact) const;

    std::vector<LinkView> m_links;
    QString m_label;
    bool m_compact = false;
};

} // namespace mystic
