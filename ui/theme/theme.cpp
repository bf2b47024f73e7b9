#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace mystic {

namespace {

struct Tokens {
    QRgb dark;
    QRgb light;
};

// One row a role, in the order of ColorRole. Gain is blue and loss orange: they stay apart for people who do
// not tell red from green; the sign is printed all the same.
constexpr std::array<Tokens, static_cast<std::size_t>(ColorRole::Count_)> Table{{
    {0xff14191f, 0xffe9edf1}, // Window
    {0xff1b222a, 0xffffffff}, // Panel
    {0xff242c36, 0xfff3f5f8}, // Raised
    {0xff333d48, 0xffc3ccd5}, // Border
    {0xff262e37, 0xffe4e9ee}, // Grid
    {0xff2c353f, 0xffdde3e9}, // Track
    {0xffe6eaee, 0xff17202a}, // Text
    {0xff98a4af, 0xff54616e}, // TextMuted
    {0xff4aa3df, 0xff0f6cb0}, // Accent
    {0xff213342, 0xffd6e7f5}, // AccentArea
    {0xff24415c, 0xffcfe3f5}, // Selection
    {0xff62b5f0, 0xff0b65a6}, // Positive
    {0xffff9f5a, 0xffa84300}, // Negative
    {0xff7dd489, 0xff1d7a33}, // Healthy
    {0xffe5c14f, 0xff7a5b00}, // Warning
    {0xff2c2715, 0xfffff3cf}, // WarningArea
    {0xffff7b72, 0xffc0202c}, // Critical
    {0xff43191c, 0xffffe1e1}, // CriticalArea
    {0xff8d98a3, 0xff66727e}, // Neutral
    {0xff8a1f23, 0xffb3151f}, // Kill
    {0xffef6a66, 0xff7d0b13}, // KillBorder
    {0xffffffff, 0xffffffff}, // KillText
}};

// Gain and loss where red means rising. Softer than an alarm's red, which keeps its area and its sign.
constexpr Tokens RedGain{0xffff8f8a, 0xffb3262f};
constexpr Tokens GreenLoss{0xff63cf9b, 0xff00705a};

double luminance(const QColor& color)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The first installed family of the list; families are looked up once.
QString installed(const QStringList& wanted)
{
    const QStringList families = QFontDatabase::families();
    for (const QString& family : wanted)
        if (families.contains(family))
            return family;
    return {};
}

QFont sized(QFont font, double pointsMore, bool bold)
{
    font.setPointSizeF(Theme::textFont().pointSizeF() + pointsMore);
    font.setBold(bold);
    return font;
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

QColor Theme::color(Scheme scheme, ColorRole role, Profit profit)
{
    const bool redUp = profit == Profit::RedUp;
    const Tokens& tokens = redUp && role == ColorRole::Positive   ? RedGain
                           : redUp && role == ColorRole::Negative ? GreenLoss
                                                                  : Table[static_cast<std::size_t>(role)];
    return QColor::fromRgb(scheme == Scheme::Dark ? tokens.dark : tokens.light);
}

QFont Theme::textFont(double pointsMore, bool bold)
{
    static const QFont base = [] {
        const QString family =
            installed({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans")});
        QFont font = family.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont) : QFont(family);
        font.setPointSizeF(family == QStringLiteral("Inter") ? 9.5 : 9.0); // DejaVu runs wider
        font.setStyleHint(QFont::SansSerif);
        return font;
    }();
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() + pointsMore);
    font.setBold(bold);
    return font;
}

QFont Theme::numberFont(double pointsMore, bool bold)
{
    static const QFont base = [] {
        const QString family =
            installed({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"),
                       QStringLiteral("Noto Sans Mono")});
        QFont font = family.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont(family);
        font.setStyleHint(QFont::Monospace);
        font.setFixedPitch(true);
        return font;
    }();
    return sized(base, pointsMore, bold);
}

QPalette Theme::palette(Scheme scheme)
{
    const auto of = [scheme](ColorRole role) { return color(scheme, role); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(ColorRole::Window));
    palette.setColor(QPalette::WindowText, of(ColorRole::Text));
    palette.setColor(QPalette::Base, of(ColorRole::Panel));
    palette.setColor(QPalette::AlternateBase, of(ColorRole::Raised));
    palette.setColor(QPalette::Text, of(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, of(ColorRole::TextMuted));
    palette.setColor(QPalette::Button, of(ColorRole::Raised));
    palette.setColor(QPalette::ButtonText, of(ColorRole::Text));
    palette.setColor(QPalette::BrightText, of(ColorRole::KillText));
    palette.setColor(QPalette::Highlight, of(ColorRole::Selection));
    palette.setColor(QPalette::HighlightedText, of(ColorRole::Text));
    palette.setColor(QPalette::Link, of(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, of(ColorRole::Accent));
    palette.setColor(QPalette::ToolTipBase, of(ColorRole::Raised));
    palette.setColor(QPalette::ToolTipText, of(ColorRole::Text));
    palette.setColor(QPalette::Light, of(ColorRole::Border));
    palette.setColor(QPalette::Midlight, of(ColorRole::Grid));
    palette.setColor(QPalette::Mid, of(ColorRole::Border));
    palette.setColor(QPalette::Dark, of(ColorRole::Border));
    palette.setColor(QPalette::Shadow, of(ColorRole::Window));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(ColorRole::Neutral));
    return palette;
}

QString Theme::styleSheet(Scheme scheme)
{
    // Only what the palette cannot say: cards, flat tables, quiet buttons, the strip's parts. Properties
    // choose, not names.
    QString sheet = QStringLiteral(R"(
QFrame[card="true"] { background: @panel; border: 1px solid @border; border-radius: 4px; }
QFrame[card="true"][docked="true"] { border-top: none; border-top-left-radius: 0; border-top-right-radius: 0; }
QFrame[cardTitle="true"] { border: none; border-bottom: 1px solid @border; }
QFrame[cardTitle="true"][docked="true"] { background: @panel; border: 1px solid @border; border-top-left-radius: 4px; border-top-right-radius: 4px; }
QMainWindow::separator { background: transparent; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: @border; }
QFrame[sheet="true"] { background: @raised; border: 1px solid @border; border-radius: 6px; }
QFrame[sheet="true"][danger="true"] { border: 1px solid @killborder; }
QLabel[muted="true"], QLabel#emptyState { color: @muted; }
QLabel[strong="true"] { font-weight: bold; }
QLabel[tone="critical"] { color: @critical; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="accent"] { color: @accent; }
QLabel[badge="true"] { border: 1px solid @accent; color: @accent; border-radius: 4px; padding: 4px 9px; font-weight: bold; }
QLabel[badge="true"][tone="warning"] { border-color: @warning; color: @warning; }
QLabel[badge="true"][tone="critical"] { border-color: @critical; color: @critical; }
QLabel[badge="true"][tone="neutral"] { border-color: @neutral; color: @text; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px; }
QPushButton, QToolButton { background: @raised; color: @text; border: 1px solid @border; border-radius: 3px; padding: 3px 9px; }
QPushButton:hover, QToolButton:hover { border-color: @muted; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @selection; }
QPushButton:disabled, QToolButton:disabled { color: @neutral; background: transparent; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border: 1px solid transparent; padding: 2px 6px; color: @muted; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { color: @text; border-color: @border; }
QToolButton[flat="true"]:checked { color: @text; font-weight: bold; background: transparent; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border-color: @accent; color: @text; }
QPushButton[kill="true"] { background: @kill; color: @killtext; border: 2px solid @killborder; border-radius: 5px; font-weight: bold; padding: 6px 14px; }
QPushButton[kill="true"]:hover { background: @killborder; }
QPushButton[kill="true"]:focus { border: 2px solid @killtext; }
QPushButton[state="true"] { background: @warnarea; color: @warning; border: 1px solid @warning; border-radius: 4px; padding: 6px 10px; font-weight: bold; }
QPushButton[state="true"][tone="critical"] { background: @critarea; color: @critical; border-color: @critical; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QLineEdit, QSpinBox { background: @window; color: @text; border: 1px solid @border; border-radius: 3px; padding: 3px 6px; selection-background-color: @selection; selection-color: @text; }
QLineEdit:focus, QSpinBox:focus { border-color: @accent; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @border; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 7px 16px 6px 16px; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @text; border-bottom: 2px solid @text; }
QTabWidget::pane { border: none; }
QAbstractItemView { background: @panel; color: @text; border: none; gridline-color: @grid; selection-background-color: @selection; selection-color: @text; outline: none; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid @accent; }
QTableView, QTreeView, QListView { border: 1px solid transparent; }
QHeaderView, QHeaderView::section { background: @panel; color: @muted; border: none; }
QHeaderView::section { border-bottom: 1px solid @grid; padding: 4px 7px; }
QTableCornerButton::section { background: @panel; border: none; }
QMenu { background: @raised; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 12px; border-radius: 3px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @neutral; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @border; }
QScrollBar:vertical { background: transparent; width: 9px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 9px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @neutral; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: none; }
QProgressBar { background: @track; border: none; border-radius: 2px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QCheckBox { color: @text; spacing: 6px; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid @muted; border-radius: 3px; background: @window; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check.svg); }
QCheckBox::indicator:focus { border-color: @accent; }
)");
    const std::array<std::pair<QLatin1String, ColorRole>, 22> words{{
        {QLatin1String("@killborder"), ColorRole::KillBorder},
        {QLatin1String("@killtext"), ColorRole::KillText},
        {QLatin1String("@kill"), ColorRole::Kill},
        {QLatin1String("@window"), ColorRole::Window},
        {QLatin1String("@panel"), ColorRole::Panel},
        {QLatin1String("@raised"), ColorRole::Raised},
        {QLatin1String("@border"), ColorRole::Border},
        {QLatin1String("@grid"), ColorRole::Grid},
        {QLatin1String("@scroll"), ColorRole::Border},
        {QLatin1String("@muted"), ColorRole::TextMuted},
        {QLatin1String("@text"), ColorRole::Text},
        {QLatin1String("@accent"), ColorRole::Accent},
        {QLatin1String("@selection"), ColorRole::Selection},
        {QLatin1String("@warnarea"), ColorRole::WarningArea},
        {QLatin1String("@critarea"), ColorRole::CriticalArea},
        {QLatin1String("@warning"), ColorRole::Warning},
        {QLatin1String("@critical"), ColorRole::Critical},
        {QLatin1String("@neutral"), ColorRole::Neutral},
        {QLatin1String("@positive"), ColorRole::Positive},
        {QLatin1String("@negative"), ColorRole::Negative},
        {QLatin1String("@healthy"), ColorRole::Healthy},
        {QLatin1String("@track"), ColorRole::Track},
    }};
    for (const auto& [word, role] : words)
        sheet.replace(word, color(scheme, role).name());
    return sheet;
}

void Theme::install(QApplication& application)
{
    m_desktopScheme =
        application.palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(textFont());
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
    Q_EMIT changed();
}

void Theme::setProfit(Profit profit)
{
    if (profit == m_profit)
        return;
    m_profit = profit;
    apply();
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT reducedMotionChanged(reduced);
}

void Theme::apply()
{
    if (qobject_cast<QApplication*>(QCoreApplication::instance()) == nullptr)
        return;
    QToolTip::setFont(textFont(-0.5));
    QApplication::setPalette(palette(m_scheme));
    qApp->setStyleSheet(styleSheet(m_scheme));
}

} // namespace mystic
