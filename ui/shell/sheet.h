// A sheet inside the window: a question or a list over the workspace that blocks nothing. Escape closes it.
#pragma once

#include <QFrame>
#include <QPointer>

#include <cstdint>

class QLabel;
class QVBoxLayout;

namespace mystic {

class Sheet : public QFrame {
    Q_OBJECT
public:
    /// Lies over `host` (the window's content), at its top right or in its centre.
    enum class Place : std::uint8_t { TopRight, Centre };
    Sheet(const QString& objectName, Place place, QWidget* host);
    void open();
    void close();
    /// Places the sheet again; the host calls it when it was resized.
    void place();
    void setTopOffset(int pixels) { m_topOffset = pixels; }

Q_SIGNALS:
    void closed();

protected:
    void setTitle(const QString& title);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// What gets the focus when the sheet opens.
    [[nodiscard]] virtual QWidget* firstControl() { return nullptr; }
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Place m_place;
    int m_topOffset = 0;
    QLabel* m_title;
    QVBoxLayout* m_body;
    QPointer<QWidget> m_focusBefore;
};

} // namespace mystic
