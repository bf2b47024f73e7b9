// The strip over the panels while a past session is looked at: which one, that nothing in it can be traded,
// that the running one goes on, and the way back. Not to be overlooked.
#pragma once

#include <QFrame>

#include "engine/snapshot.h"

class QLabel;
class QPushButton;

namespace mystic {

class PastStrip final : public QFrame {
    Q_OBJECT
public:
    explicit PastStrip(QWidget* parent = nullptr);
    void showPast(const StationSnapshot& past);
    /// Says that what was asked for cannot be done here.
    void refuse(const QString& what);

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslateUi();

    QLabel* m_what;
    QLabel* m_refused;
    QPushButton* m_back;
    StationSnapshot m_past;
};

} // namespace mystic
