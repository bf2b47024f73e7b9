// The introduction on one page, shown once to who opens the station for the first time.
#pragma once

#include <vector>

#include "ui/shell/sheet.h"

class QLabel;
class QPushButton;

namespace mystic {

class TourSheet final : public Sheet {
    Q_OBJECT
public:
    explicit TourSheet(QWidget* host);

protected:
    [[nodiscard]] QWidget* firstControl() override;
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();

    std::vector<QLabel*> m_headings;
    std::vector<QLabel*> m_texts;
    QPushButton* m_close;
};

} // namespace mystic
