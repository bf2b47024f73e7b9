#include "ui/panels/restricted/restricted_panel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "contract/config_value.h"
#include "ui/models/format.h"
#include "ui/panels/agent_config/config_text.h"
#include "ui/panels/data_table.h"
#include "ui/panels/tone.h"

namespace mystic {

namespace {

constexpr const char* ListKey = "restricted_list"; ///< of the Compliance Agent
constexpr int ReasonMax = static_cast<int>(sizeof(ConfigChange::reason));

} // namespace

int RestrictedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RestrictedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RestrictedRow& row = rowAt(index.row());
    const bool known = row.instrument != NoInstrument;
    const QString texts[ColumnCount] = {row.symbol,
                                        row.position.isEmpty() ? format::notAvailable() : row.position,
                                        !known                   ? tr("not in this session")
                                        : row.position.isEmpty() ? tr("no position may be opened")
                                                                 : tr("may only be reduced")};
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return texts[index.column()];
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(index.column() == PositionColumn ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == PositionColumn ? QVariant(Theme::numberFont()) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == NoteColumn ? QVariant(Theme::instance().color(ColorRole::TextMuted))
                                            : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == SymbolColumn
                   ? tr("%1, %2", "symbol, note").arg(row.symbol, texts[NoteColumn])
                   : texts[index.column()];
    case InstrumentRole:
        return row.instrument;
    default:
        return {};
    }
}

QVariant RestrictedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == PositionColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Instrument", "column"), tr("Position", "column"),
                                         tr("Meaning", "column")};
    return titles[section];
}

RestrictedPanel::RestrictedPanel(AgentConfigSource source, QWidget* parent)
    : Panel(QStringLiteral("restricted"), parent), m_source(std::move(source)),
      m_model(new RestrictedModel(this)), m_table(new DataTable(QStringLiteral("restrictedTable"), this)),
      m_symbol(new QComboBox(this)), m_reason(new QLineEdit(this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_message(new QLabel(this))
{
    build();
    passOn(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RestrictedPanel::showState);
    connect(m_symbol, &QComboBox::currentTextChanged, this, &RestrictedPanel::showState);
    connect(m_reason, &QLineEdit::textChanged, this, &RestrictedPanel::showState);
    connect(m_add, &QPushButton::clicked, this, &RestrictedPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &RestrictedPanel::remove);
    retranslateUi();
    setEmpty(true, tr("No agents yet. The restricted list appears when the session has started."));
}

void RestrictedPanel::build()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_symbol->setObjectName(QStringLiteral("restrictedSymbol"));
    m_symbol->setEditable(true);
    m_symbol->setInsertPolicy(QComboBox::NoInsert);
    m_symbol->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_symbol->setMinimumContentsLength(9);
    m_reason->setObjectName(QStringLiteral("restrictedReason"));
    m_reason->setMaxLength(ReasonMax);
    m_add->setObjectName(QStringLiteral("restrict"));
    m_remove->setObjectName(QStringLiteral("unrestrict"));
    m_message->setObjectName(QStringLiteral("restrictedMessage"));
    m_message->setWordWrap(true);
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_symbol);
    line->addWidget(m_add);
    line->addStretch(1);
    line->addWidget(m_remove);
    auto* editor = new QVBoxLayout;
    editor->setContentsMargins(10, 6, 10, 8);
    editor->setSpacing(4);
    editor->addWidget(m_reason);
    editor->addLayout(line);
    editor->addWidget(m_message);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(editor);
    setContent(content);
}

QString RestrictedPanel::title() const
{
    return tr("Restricted list");
}

void RestrictedPanel::apply(const StationSnapshot& snapshot)
{
    findList(snapshot);
    setEmpty(!m_value, snapshot.agents.empty()
                           ? tr("No agents yet. The restricted list appears when the session has started.")
                           : tr("No agent of this session keeps a restricted list."));
    if (!m_value)
        return;
    offerSymbols(snapshot);
    showRows(snapshot);
    showAnswer();
    showState();
}

void RestrictedPanel::findList(const StationSnapshot& snapshot)
{
    m_value.reset();
    for (const AgentView& agent : snapshot.agents) {
        const auto config = m_source(agent.id);
        if (config == nullptr)
            continue;
        for (const AgentConfigValue& value : config->values) {
            if (value.key.name != ListKey)
                continue;
            m_agent = agent.id;
            m_value = value;
            return;
        }
    }
}

void RestrictedPanel::showRows(const StationSnapshot& snapshot)
{
    m_symbols.clear();
    if (const auto list = readTextList(m_value->key, m_value->value))
        for (const std::string& symbol : *list)
            m_symbols << QString::fromStdString(symbol);
    std::vector<RestrictedRow> rows;
    for (const QString& symbol : std::as_const(m_symbols)) {
        RestrictedRow row;
        row.symbol = symbol;
        const Instrument* instrument =
            snapshot.instruments ? snapshot.instruments->find(symbol.toStdString()) : nullptr;
        if (instrument != nullptr) {
            row.instrument = instrument->id;
            for (const PositionView& position : snapshot.positions)
                if (position.instrument == instrument->id && !position.net.isZero())
                    row.position = format::signedNumber(position.net, instrument->quantityDecimals);
        }
        rows.push_back(std::move(row));
    }
    const bool changed = m_model->rowCount() != static_cast<int>(rows.size());
    m_model->applyRows(std::move(rows));
    m_table->growColumnsAtTimes(changed);
    setHeaderText(m_symbols.isEmpty() ? tr("nothing is restricted")
                                      : tr("%n restricted", nullptr, static_cast<int>(m_symbols.size())));
}

void RestrictedPanel::offerSymbols(const StationSnapshot& snapshot)
{
    const std::size_t count = snapshot.instruments ? snapshot.instruments->size() : 0;
    if (m_symbol->count() == static_cast<int>(count))
        return;
    const QSignalBlocker blocker(m_symbol);
    m_symbol->clear();
    if (snapshot.instruments)
        for (const Instrument& instrument : snapshot.instruments->all())
            m_symbol->addItem(format::text(instrument.symbol));
    m_symbol->setCurrentIndex(-1);
}

QString RestrictedPanel::problemOf(const QStringList& symbols) const
{
    return valueProblem(m_value->key, typedValue(m_value->key, symbols.join(u',')));
}

/// What can be asked for now, and if nothing, why.
void RestrictedPanel::showState()
{
    if (!m_value)
        return;
    const QString symbol = m_symbol->currentText().trimmed();
    const bool reasoned = !m_reason->text().trimmed().isEmpty();
    const bool on = m_symbols.contains(symbol);
    const bool chosen = m_table->selectionModel()->hasSelection();
    const QString problem =
        symbol.contains(u',') ? tr("One instrument at a time.") : problemOf(QStringList(m_symbols) << symbol);
    m_add->setEnabled(reasoned && !symbol.isEmpty() && !on && problem.isEmpty() && !m_asked);
    m_remove->setEnabled(reasoned && chosen && !m_asked);
    if (m_asked)
        return;
    if (!symbol.isEmpty() && on)
        showTone(*m_message, Tone::Plain, tr("%1 is on the list already.").arg(symbol));
    else if (!symbol.isEmpty() && !problem.isEmpty())
        showTone(*m_message, Tone::Critical, problem);
    else if ((!symbol.isEmpty() || chosen) && !reasoned)
        showTone(*m_message, Tone::Plain, tr("A reason is needed; it is journaled with the change."));
    else if (!m_value->refusal.empty())
        showTone(*m_message, Tone::Critical, tr("Refused: %1").arg(format::text(m_value->refusal)));
    else if (!m_value->person.empty())
        showTone(*m_message, Tone::Plain,
                 tr("Last changed %1 UTC by %2: %3")
                     .arg(format::timeOfDay(m_value->changed), format::text(m_value->person),
                          m_value->reason.empty() ? tr("no reason given") : format::text(m_value->reason)));
    else
        showTone(*m_message, Tone::Plain, {});
}

void RestrictedPanel::showAnswer()
{
    if (!m_asked || (m_value->changes <= m_asked->changes && m_value->refusals <= m_asked->refusals))
        return;
    const bool refused = m_value->refusals > m_asked->refusals;
    m_asked.reset();
    if (refused)
        return; // reason and instrument stay, to be put right; showState() says the agent's words
    m_reason->clear();
    m_symbol->clearEditText();
    m_table->clearSelection();
}

void RestrictedPanel::add()
{
    ask(QStringList(m_symbols) << m_symbol->currentText().trimmed());
}

void RestrictedPanel::remove()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    QStringList rest = m_symbols;
    rest.removeAll(m_model->rowAt(rows.front().row()).symbol);
    ask(rest);
}

void RestrictedPanel::ask(const QStringList& symbols)
{
    const std::string json = typedValue(m_value->key, symbols.join(u','));
    if (!valueProblem(m_value->key, json).isEmpty())
        return showState();
    m_asked = Asked{m_value->changes, m_value->refusals};
    showTone(*m_message, Tone::Plain, tr("Asked. The Compliance Agent has not answered yet."));
    m_add->setEnabled(false);
    m_remove->setEnabled(false);
    Q_EMIT configureRequested(m_agent, QString::fromLatin1(ListKey), QString::fromStdString(json),
                              m_reason->text().trimmed());
}

void RestrictedPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Restricted instruments"));
    m_symbol->setAccessibleName(tr("Instrument to restrict"));
    m_symbol->lineEdit()->setPlaceholderText(tr("Instrument"));
    m_symbol->lineEdit()->setAccessibleName(m_symbol->accessibleName());
    m_symbol->view()->setAccessibleName(tr("Instruments of the session"));
    m_reason->setPlaceholderText(tr("Reason for adding or removing"));
    m_reason->setAccessibleName(tr("Reason for adding or removing"));
    m_add->setText(tr("Restrict"));
    m_add->setToolTip(
        tr("From the next signal on no position in it may be opened; what is held may be reduced"));
    m_remove->setText(tr("Remove row"));
    m_remove->setToolTip(tr("Takes the instrument of the chosen row off the list"));
    m_table->fitColumns(
        {QStringLiteral("BTC-USDT"), QStringLiteral("-00.000"), tr("no position may be opened")},
        RestrictedModel::NoteColumn);
    showState();
}

void RestrictedPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
