#include "ui/panels/agent_config/agent_config_panel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/agent_words.h"
#include "ui/models/format.h"
#include "ui/models/selection.h"
#include "ui/panels/agent_config/config_text.h"
#include "ui/panels/data_table.h"
#include "ui/panels/tone.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

ConfigRow rowOf(const AgentConfigValue& value)
{
    return {QString::fromStdString(value.key.name),
            shownValue(value.key, value.value),
            shownValue(value.key, value.key.defaultValue),
            rangeText(value.key),
            words::agentText(value.key.unit),
            words::agentText(value.key.help),
            !value.refusal.empty()};
}

} // namespace

int AgentConfigModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgentConfigModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ConfigRow& row = rowAt(index.row());
    const QString texts[ColumnCount] = {row.name, row.value, row.standard, row.range, row.unit};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return texts[column];
    case Qt::ToolTipRole:
        return row.help;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return column == ValueColumn  ? Theme::numberFont(0, row.value != row.standard)
               : column == NameColumn ? Theme::textFont()
                                      : Theme::numberFont();
    case Qt::ForegroundRole:
        if (column == ValueColumn && row.refused)
            return Theme::instance().color(ColorRole::Critical);
        if (column > ValueColumn)
            return Theme::instance().color(ColorRole::TextMuted);
        return {};
    default:
        return {};
    }
}

QVariant AgentConfigModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Key"), tr("Value"), tr("Default"), tr("Range"), tr("Unit")};
    return titles[section];
}

AgentConfigPanel::AgentConfigPanel(Selection& selection, AgentConfigSource source, QWidget* parent)
    : Panel(QStringLiteral("agentConfig"), parent), m_selection(selection), m_source(std::move(source)),
      m_model(new AgentConfigModel(this)), m_table(new DataTable(QStringLiteral("agentConfigTable"), this)),
      m_agents(new QComboBox(this)), m_help(new QLabel(this)), m_name(new QLabel(this)),
      m_value(new QLineEdit(this)), m_unit(new QLabel(this)), m_apply(new QPushButton(this)),
      m_default(new QPushButton(this)), m_message(new QLabel(this))
{
    auto* content = new QWidget(this);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    buildEditor(content);
    setContent(content);
    m_agents->setObjectName(QStringLiteral("configAgent"));
    addHeaderWidget(m_agents);
    connect(m_agents, &QComboBox::activated, this, [this](int index) {
        m_selection.setAgent(static_cast<AgentId>(m_agents->itemData(index).toInt()));
    });
    connect(&m_selection, &Selection::agentChanged, this, &AgentConfigPanel::showAgent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AgentConfigPanel::showCurrent);
    connect(m_table, &DataTable::rowActivated, this, [this] {
        m_value->setFocus(Qt::OtherFocusReason);
        m_value->selectAll();
    });
    retranslateUi();
    setEmpty(true, tr("No agents yet. The configuration of each appears here when the session has started."));
}

void AgentConfigPanel::buildEditor(QWidget* content)
{
    m_value->setObjectName(QStringLiteral("configValue"));
    m_apply->setObjectName(QStringLiteral("applyConfig"));
    m_default->setObjectName(QStringLiteral("defaultConfig"));
    m_message->setObjectName(QStringLiteral("configMessage"));
    m_help->setWordWrap(true);
    m_message->setWordWrap(true);
    m_name->setProperty("strong", true);
    m_unit->setProperty("muted", true);
    m_value->setFont(Theme::numberFont());
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name);
    line->addWidget(m_value, 1);
    line->addWidget(m_unit);
    line->addWidget(m_apply);
    line->addWidget(m_default);
    auto* editor = new QVBoxLayout;
    editor->setContentsMargins(10, 6, 10, 8);
    editor->setSpacing(4);
    editor->addWidget(m_help);
    editor->addLayout(line);
    editor->addWidget(m_message);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(editor);
    connect(m_value, &QLineEdit::textEdited, this, &AgentConfigPanel::showCheck);
    connect(m_value, &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    connect(m_apply, &QPushButton::clicked, this, [this] { submit(m_value->text()); });
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (const AgentConfigValue* value = current())
            submit(shownValue(value->key, value->key.defaultValue));
    });
}

QString AgentConfigPanel::title() const
{
    return tr("Configuration");
}

void AgentConfigPanel::apply(const StationSnapshot& snapshot)
{
    showAgents(snapshot);
    const bool known =
        m_selection.agent() != NoAgent &&
        std::any_of(snapshot.agents.begin(), snapshot.agents.end(),
                    [this](const AgentView& agent) { return agent.id == m_selection.agent(); });
    showAgent(known ? m_selection.agent() : snapshot.agents.empty() ? NoAgent : snapshot.agents.front().id);
    showConfig();
}

void AgentConfigPanel::showAgents(const StationSnapshot& snapshot)
{
    for (std::size_t i = 0; i < snapshot.agents.size(); ++i) {
        const auto at = static_cast<int>(i);
        if (at == m_agents->count())
            m_agents->addItem(QString());
        if (m_agents->itemData(at) != QVariant(int{snapshot.agents[i].id})) {
            m_agents->setItemText(at, format::text(snapshot.agents[i].name));
            m_agents->setItemData(at, int{snapshot.agents[i].id});
        }
    }
    while (m_agents->count() > static_cast<int>(snapshot.agents.size()))
        m_agents->removeItem(m_agents->count() - 1);
}

void AgentConfigPanel::showAgent(AgentId agent)
{
    if (agent == m_agent)
        return;
    m_agent = agent;
    m_agents->setCurrentIndex(m_agents->findData(int{agent}));
    m_asked.reset();
    m_editedKey.clear();
    if (isVisible())
        showConfig();
}

void AgentConfigPanel::showConfig()
{
    auto config = m_agent == NoAgent ? nullptr : m_source(m_agent);
    const bool none = config == nullptr || config->values.empty();
    setEmpty(none,
             config == nullptr
                 ? tr("No agents yet. The configuration of each appears here when the session has started.")
                 : tr("This agent has nothing to configure."));
    if (config == m_config)
        return;
    m_config = std::move(config);
    std::vector<ConfigRow> rows;
    if (m_config != nullptr)
        std::transform(m_config->values.begin(), m_config->values.end(), std::back_inserter(rows), rowOf);
    m_model->applyRows(std::move(rows));
    m_table->growColumns();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    setHeaderText(tr("keys: %1").arg(m_model->rowCount()));
    showCurrent();
    showAnswer();
}

const AgentConfigValue* AgentConfigPanel::current() const
{
    const int row = m_table->currentIndex().row();
    if (m_config == nullptr || row < 0 || row >= static_cast<int>(m_config->values.size()))
        return nullptr;
    return &m_config->values[static_cast<std::size_t>(row)];
}

void AgentConfigPanel::showCurrent()
{
    const AgentConfigValue* value = current();
    for (QWidget* control : std::initializer_list<QWidget*>{m_value, m_apply, m_default})
        control->setEnabled(value != nullptr);
    if (value == nullptr)
        return;
    const QString name = QString::fromStdString(value->key.name);
    m_help->setText(words::agentText(value->key.help));
    m_name->setText(name);
    m_unit->setText(words::agentText(value->key.unit));
    m_value->setAccessibleName(tr("New value of %1").arg(name));
    if (name == m_editedKey && m_value->hasFocus() && !m_asked)
        return; // somebody is typing
    if (name != m_editedKey)
        m_asked.reset();
    m_editedKey = name;
    m_value->setText(shownValue(value->key, value->value));
    showCheck();
}

void AgentConfigPanel::showCheck()
{
    const AgentConfigValue* value = current();
    if (value == nullptr)
        return;
    const std::string json = typedValue(value->key, m_value->text());
    const QString problem = valueProblem(value->key, json);
    m_apply->setEnabled(problem.isEmpty() && json != value->value);
    m_default->setEnabled(value->value != value->key.defaultValue);
    if (m_asked)
        return;
    showTone(*m_message, problem.isEmpty() ? Tone::Plain : Tone::Critical,
             !problem.isEmpty() ? problem
             : value->person.empty()
                 ? QString()
                 : tr("Last changed %1 by %2")
                       .arg(format::timeOfDay(value->changed), format::text(value->person)));
}

void AgentConfigPanel::submit(const QString& typed)
{
    const AgentConfigValue* value = current();
    if (value == nullptr)
        return;
    const std::string json = typedValue(value->key, typed);
    if (!valueProblem(value->key, json).isEmpty())
        return;
    m_asked = Asked{m_agent, value->key.name, value->changes, value->refusals};
    showTone(*m_message, Tone::Plain, tr("Asked. The agent has not answered yet."));
    m_apply->setEnabled(false);
    Q_EMIT configureRequested(m_agent, QString::fromStdString(value->key.name), QString::fromStdString(json),
                              {});
}

void AgentConfigPanel::showAnswer()
{
    const AgentConfigValue* value = current();
    if (!m_asked || value == nullptr || m_asked->agent != m_agent || m_asked->key != value->key.name)
        return;
    if (value->refusals > m_asked->refusals) {
        showTone(*m_message, Tone::Critical, tr("Refused: %1").arg(format::text(value->refusal)));
    } else if (value->changes > m_asked->changes) {
        showTone(*m_message, Tone::Plain, tr("In force since %1").arg(format::timeOfDay(value->changed)));
    }
}

void AgentConfigPanel::retranslateUi()
{
    m_config.reset(); // shown anew
    m_table->setAccessibleName(tr("Configuration of the agent"));
    m_agents->setAccessibleName(tr("Agent"));
    m_agents->view()->setAccessibleName(tr("Agents"));
    m_agents->setToolTip(tr("Whose configuration is shown; follows the agents table"));
    m_value->setAccessibleName(tr("New value"));
    m_apply->setText(tr("Change"));
    m_apply->setToolTip(tr("Asks the agent to take this value now; the change is journaled"));
    m_default->setText(tr("Default"));
    m_default->setToolTip(tr("Asks the agent to take the default again"));
    m_table->fitColumns({QStringLiteral("max_position_size_pct"), QStringLiteral("0.00000"),
                         QStringLiteral("0.00000"), QStringLiteral("0 to 10000"),
                         QStringLiteral("share of equity")},
                        AgentConfigModel::NameColumn);
}

void AgentConfigPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
