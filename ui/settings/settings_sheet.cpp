#include "ui/settings/settings_sheet.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cstring>

#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int LabelWidth = 170;
constexpr int EditorWidth = 190;
constexpr int SheetWidth = 720;

QString translated(const char* text)
{
    return QCoreApplication::translate("mystic::settings", text);
}

QWidget* makeEditor(const Setting& setting, SettingRow* row)
{
    switch (setting.type) {
    case Setting::Type::Boolean: {
        auto* box = new QCheckBox(row);
        QObject::connect(box, &QCheckBox::toggled, row, &SettingRow::edited);
        return box;
    }
    case Setting::Type::Integer: {
        auto* edit = new QLineEdit(row);
        edit->setFont(Theme::numberFont());
        edit->setAlignment(Qt::AlignRight);
        edit->setFixedWidth(EditorWidth / 3);
        QObject::connect(edit, &QLineEdit::textChanged, row, &SettingRow::edited);
        return edit;
    }
    case Setting::Type::Choice:
        break;
    }
    auto* box = new QComboBox(row);
    for (const SettingChoice& choice : setting.choices)
        box->addItem(QString(), QLatin1String(choice.value));
    box->setMinimumWidth(EditorWidth);
    QObject::connect(box, &QComboBox::currentIndexChanged, row, &SettingRow::edited);
    return box;
}

} // namespace

SettingRow::SettingRow(const Setting& setting, QWidget* parent)
    : QWidget(parent), m_setting(setting), m_label(new QLabel(this)), m_editor(makeEditor(setting, this)),
      m_unit(new QLabel(this)), m_difference(new QLabel(this)), m_reset(new QPushButton(this)),
      m_help(new QLabel(this)), m_problem(new QLabel(this))
{
    const QString id = QLatin1String(setting.id);
    m_editor->setObjectName(id);
    m_reset->setObjectName(id + QStringLiteral(".reset"));
    m_problem->setObjectName(id + QStringLiteral(".problem"));
    m_label->setBuddy(m_editor);
    m_reset->setProperty("flat", true);
    m_problem->setProperty("tone", QStringLiteral("critical"));
    for (QLabel* label : {m_unit, m_difference, m_help})
        label->setProperty("muted", true);
    m_help->setFont(Theme::textFont(-0.5));
    for (QLabel* label : {m_help, m_problem}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1); // as narrow as the page
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_editor);
    line->addWidget(m_unit);
    line->addStretch(1);
    line->addWidget(m_difference);
    line->addWidget(m_reset);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 16, 4);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, LabelWidth);
    grid->addWidget(m_label, 0, 0);
    grid->addLayout(line, 0, 1);
    grid->addWidget(m_help, 1, 1);
    grid->addWidget(m_problem, 2, 1);
    grid->setColumnStretch(1, 1);
    connect(m_reset, &QPushButton::clicked, this,
            [this] { setValue(QLatin1String(m_setting.defaultValue)); });
    connect(this, &SettingRow::edited, this, &SettingRow::showState);
    retranslateUi();
}

QString SettingRow::value() const
{
    if (const auto* box = qobject_cast<QCheckBox*>(m_editor))
        return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* box = qobject_cast<QComboBox*>(m_editor))
        return box->currentData().toString();
    return qobject_cast<QLineEdit*>(m_editor)->text().trimmed();
}

void SettingRow::setValue(const QString& value)
{
    if (auto* check = qobject_cast<QCheckBox*>(m_editor))
        check->setChecked(value == QLatin1String("true"));
    else if (auto* combo = qobject_cast<QComboBox*>(m_editor))
        combo->setCurrentIndex(combo->findData(value));
    else
        qobject_cast<QLineEdit*>(m_editor)->setText(value);
    showState();
}

QString SettingRow::problem() const
{
    if (settingProblem(m_setting, value().toStdString()).empty())
        return {};
    return m_setting.type == Setting::Type::Integer ? tr("Expected a whole number from %1 to %2 (%3).")
                                                          .arg(m_setting.minimum)
                                                          .arg(m_setting.maximum)
                                                          .arg(translated(m_setting.unit))
                                                    : tr("Expected one of the values offered.");
}

bool SettingRow::matches(const QString& search) const
{
    const QString all =
        QStringList{m_label->text(), m_help->text(), translated(m_setting.page), QLatin1String(m_setting.id)}
            .join(u'\n');
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingRow::showState()
{
    const bool differs = value() != QLatin1String(m_setting.defaultValue);
    QString standard = QLatin1String(m_setting.defaultValue);
    if (m_setting.type == Setting::Type::Boolean)
        standard = standard == QLatin1String("true") ? tr("on") : tr("off");
    for (const SettingChoice& choice : m_setting.choices)
        if (std::strcmp(choice.value, m_setting.defaultValue) == 0)
            standard = translated(choice.label);
    m_difference->setText(tr("default: %1").arg(standard));
    m_difference->setVisible(differs);
    m_reset->setVisible(differs);
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
}

void SettingRow::retranslateUi()
{
    m_label->setText(translated(m_setting.label));
    m_editor->setAccessibleName(translated(m_setting.label));
    m_editor->setAccessibleDescription(translated(m_setting.help));
    m_editor->setToolTip(QLatin1String(m_setting.id));
    m_unit->setText(*m_setting.unit == '\0' ? QString() : translated(m_setting.unit));
    m_help->setText(m_setting.restartNeeded
                        ? tr("%1 Takes effect at the next start.").arg(translated(m_setting.help))
                        : translated(m_setting.help));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset %1 to its default").arg(translated(m_setting.label)));
    if (auto* combo = qobject_cast<QComboBox*>(m_editor)) {
        for (int i = 0; i < combo->count(); ++i)
            combo->setItemText(i, translated(m_setting.choices[static_cast<std::size_t>(i)].label));
        combo->view()->setAccessibleName(translated(m_setting.label));
    }
    showState();
}

SettingsSheet::SettingsSheet(Settings& settings, QWidget* host)
    : Sheet(QStringLiteral("settingsSheet"), Place::Centre, host), m_settings(settings),
      m_search(new QLineEdit(this)), m_problems(new QLabel(this)), m_nothing(new QLabel(this)),
      m_scroll(new QScrollArea(this)), m_state(new QLabel(this)), m_resetAll(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_apply(new QPushButton(this))
{
    m_search->setObjectName(QStringLiteral("searchSettings"));
    m_search->setClearButtonEnabled(true);
    m_problems->setProperty("tone", QStringLiteral("warning"));
    m_problems->setWordWrap(true);
    m_nothing->setProperty("muted", true);
    m_state->setProperty("muted", true);
    m_resetAll->setObjectName(QStringLiteral("resetSettings"));
    m_cancel->setObjectName(QStringLiteral("cancelSettings"));
    m_apply->setObjectName(QStringLiteral("applySettings"));
    buildRows();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_resetAll);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    body()->addWidget(m_search);
    body()->addWidget(m_problems);
    body()->addWidget(m_scroll, 1);
    body()->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsSheet::showMatches);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        for (SettingRow* row : m_rows)
            row->setValue(QLatin1String(row->setting().defaultValue));
    });
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(m_apply, &QPushButton::clicked, this, &SettingsSheet::apply);
    retranslateUi();
}

void SettingsSheet::buildRows()
{
    auto* page = new QWidget(m_scroll);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const char* shown = nullptr;
    for (const Setting& setting : settingsRegistry()) {
        if (shown == nullptr || std::strcmp(shown, setting.page) != 0) {
            shown = setting.page;
            auto* heading = new QLabel(page);
            heading->setProperty("strong", true);
            heading->setContentsMargins(0, m_headings.empty() ? 0 : 10, 0, 2);
            layout->addWidget(heading);
            m_headings.emplace_back(shown, heading);
        }
        auto* row = new SettingRow(setting, page);
        layout->addWidget(row);
        m_rows.push_back(row);
        connect(row, &SettingRow::edited, this, &SettingsSheet::showState);
    }
    layout->addWidget(m_nothing);
    layout->addStretch(1);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turns it on
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setMinimumSize(SheetWidth, fontMetrics().height() * 30);
}

void SettingsSheet::openFresh()
{
    for (SettingRow* row : m_rows)
        row->setValue(m_settings.value(row->setting().id));
    m_search->clear();
    m_problems->setText(m_settings.problems().join(u'\n'));
    m_problems->setVisible(!m_settings.problems().isEmpty());
    showMatches();
    showState();
    open();
}

SettingRow* SettingsSheet::row(const char* id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const SettingRow* row) {
        return std::strcmp(row->setting().id, id) == 0;
    });
    return found == m_rows.end() ? nullptr : *found;
}

void SettingsSheet::showMatches()
{
    bool any = false;
    for (const auto& [page, heading] : m_headings) {
        bool onPage = false;
        for (SettingRow* row : m_rows) {
            if (std::strcmp(row->setting().page, page) != 0)
                continue;
            const bool matches = row->matches(m_search->text());
            row->setVisible(matches);
            onPage = onPage || matches;
        }
        heading->setVisible(onPage);
        any = any || onPage;
    }
    m_nothing->setVisible(!any);
}

void SettingsSheet::showState()
{
    int changes = 0;
    bool fits = true;
    for (const SettingRow* row : m_rows) {
        changes += row->value() == m_settings.value(row->setting().id) ? 0 : 1;
        fits = fits && row->problem().isEmpty();
    }
    m_apply->setEnabled(changes > 0 && fits);
    m_state->setText(!fits ? tr("One value does not fit; see above.") : tr("changes: %1").arg(changes));
    m_state->setVisible(!fits || changes > 0);
}

void SettingsSheet::apply()
{
    for (const SettingRow* row : m_rows)
        m_settings.setValue(row->setting().id, row->value());
    close();
}

QWidget* SettingsSheet::firstControl()
{
    return m_search;
}

void SettingsSheet::retranslateUi()
{
    setTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_nothing->setText(tr("No setting has these words."));
    m_resetAll->setText(tr("Reset all"));
    m_resetAll->setToolTip(tr("Puts the defaults into this page; nothing changes before Apply"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Apply"));
    for (const auto& [page, heading] : m_headings)
        heading->setText(translated(page));
    for (SettingRow* row : m_rows)
        row->retranslateUi();
    showState();
}

void SettingsSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mystic
