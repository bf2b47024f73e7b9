#include "ui/panels/ticket/ticket_entry.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

#include "ui/models/account_value.h"
#include "ui/models/format.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/number_field.h"
#include "ui/theme/glyphs.h"

namespace mystic {

namespace {

constexpr int LongestReason = 80;
constexpr int LongestDayMinutes = 1'440;
constexpr int ProblemsShown = 2; // the rest is read in the review

/// Fills a choice without moving it.
void setChoices(QComboBox* box, const QStringList& texts)
{
    const QSignalBlocker quiet(box);
    for (int i = 0; i < texts.size(); ++i) {
        if (i < box->count())
            box->setItemText(i, texts[i]);
        else
            box->addItem(texts[i]);
    }
}

} // namespace

TicketEntry::TicketEntry(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_instrument(new QComboBox(this)),
      m_buy(new QToolButton(this)), m_sell(new QToolButton(this)), m_type(new QComboBox(this)),
      m_timeInForce(new QComboBox(this)), m_amount(new NumberField(QStringLiteral("ticketAmount"), this)),
      m_amountUnit(new QComboBox(this)), m_echo(new QLabel(this)),
      m_limit(new NumberField(QStringLiteral("ticketLimit"), this)),
      m_trigger(new NumberField(QStringLiteral("ticketTrigger"), this)), m_protection(new QComboBox(this)),
      m_protectionValue(new NumberField(QStringLiteral("ticketProtectionValue"), this)),
      m_target(new NumberField(QStringLiteral("ticketTarget"), this)), m_tactic(new QComboBox(this)),
      m_workOver(new QSpinBox(this)), m_postOnly(new QCheckBox(this)), m_reduceOnly(new QCheckBox(this)),
      m_reason(new QLineEdit(this)), m_market(new ElidedLabel(this)), m_problems(new QLabel(this)),
      m_reviewButton(new QPushButton(this)), m_instrumentLabel(new QLabel(this)),
      m_sideLabel(new QLabel(this)), m_typeLabel(new QLabel(this)), m_timeInForceLabel(new QLabel(this)),
      m_amountLabel(new QLabel(this)), m_limitLabel(new QLabel(this)), m_triggerLabel(new QLabel(this)),
      m_protectionLabel(new QLabel(this)), m_targetLabel(new QLabel(this)), m_tacticLabel(new QLabel(this)),
      m_reasonLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("ticketEntry"));
    m_instrument->setObjectName(QStringLiteral("ticketInstrument"));
    m_buy->setObjectName(QStringLiteral("ticketBuy"));
    m_sell->setObjectName(QStringLiteral("ticketSell"));
    m_type->setObjectName(QStringLiteral("ticketType"));
    m_timeInForce->setObjectName(QStringLiteral("ticketTimeInForce"));
    m_amountUnit->setObjectName(QStringLiteral("ticketAmountUnit"));
    m_echo->setObjectName(QStringLiteral("ticketEcho"));
    m_protection->setObjectName(QStringLiteral("ticketProtection"));
    m_tactic->setObjectName(QStringLiteral("ticketTactic"));
    m_workOver->setObjectName(QStringLiteral("ticketWorkOver"));
    m_postOnly->setObjectName(QStringLiteral("ticketPostOnly"));
    m_reduceOnly->setObjectName(QStringLiteral("ticketReduceOnly"));
    m_reason->setObjectName(QStringLiteral("ticketReason"));
    m_market->setObjectName(QStringLiteral("ticketMarket"));
    m_problems->setObjectName(QStringLiteral("ticketProblems"));
    m_reviewButton->setObjectName(QStringLiteral("ticketReview"));
    build();
    retranslateUi();
    connectAll();
}

void TicketEntry::build()
{
    m_grid->setContentsMargins(10, 6, 10, 6);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    auto* sides = new QButtonGroup(this);
    sides->setExclusive(true);
    auto* sideRow = new QWidget(this);
    auto* sideLayout = new QHBoxLayout(sideRow);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(4);
    for (QToolButton* button : {m_buy, m_sell}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        sides->addButton(button);
        sideLayout->addWidget(button);
    }
    m_buy->setChecked(true);
    auto* amountRow = new QWidget(this);
    auto* amountLayout = new QHBoxLayout(amountRow);
    amountLayout->setContentsMargins(0, 0, 0, 0);
    amountLayout->setSpacing(4);
    amountLayout->addWidget(m_amount, 1);
    amountLayout->addWidget(m_amountUnit);
    m_echo->setFont(Theme::numberFont());
    // A long choice is read in its list; the form stays as narrow as its card.
    for (QComboBox* box : {m_instrument, m_type, m_timeInForce, m_protection, m_tactic}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_reason->setMaxLength(LongestReason);
    m_workOver->setRange(1, LongestDayMinutes);
    m_workOver->setValue(10);
    m_problems->setWordWrap(true);
    m_market->setProperty("muted", true);
    m_reviewButton->setAutoDefault(false);
    addRow(m_instrumentLabel, m_instrument, m_sideLabel, sideRow);
    addRow(m_typeLabel, m_type, m_timeInForceLabel, m_timeInForce);
    addRow(m_amountLabel, amountRow, nullptr, m_echo);
    addRow(m_limitLabel, m_limit, m_triggerLabel, m_trigger);
    addRow(m_protectionLabel, m_protection, nullptr, m_protectionValue);
    addRow(m_targetLabel, m_target, nullptr, m_postOnly);
    m_grid->addWidget(m_reduceOnly, m_row - 1, 3); // never both: one needs a limit, the other has none
    addRow(m_tacticLabel, m_tactic, nullptr, m_workOver);
    m_grid->addWidget(m_reasonLabel, m_row, 0);
    m_grid->addWidget(m_reason, m_row++, 1, 1, 3);
    m_grid->addWidget(m_problems, m_row++, 0, 1, 4);
    m_grid->setRowStretch(m_row++, 1);
    m_grid->addWidget(m_market, m_row, 0, 1, 3);
    m_grid->addWidget(m_reviewButton, m_row, 3);
}

void TicketEntry::addRow(QLabel* firstLabel, QWidget* first, QLabel* secondLabel, QWidget* second)
{
    if (firstLabel != nullptr)
        m_grid->addWidget(firstLabel, m_row, 0);
    if (first != nullptr)
        m_grid->addWidget(first, m_row, 1);
    if (secondLabel != nullptr)
        m_grid->addWidget(secondLabel, m_row, 2);
    m_grid->addWidget(second, m_row++, 3);
}

void TicketEntry::connectAll()
{
    const auto changed = [this] {
        showFields();
        Q_EMIT formChanged();
    };
    connect(m_instrument, &QComboBox::activated, this, [this](int index) {
        forgetNumbers();
        Q_EMIT instrumentChosen(static_cast<InstrumentId>(m_instrument->itemData(index).toInt()));
        Q_EMIT formChanged();
    });
    for (QComboBox* box : {m_type, m_timeInForce, m_protection, m_tactic})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(m_amountUnit, &QComboBox::currentIndexChanged, this, [this, changed] {
        m_amount->clear(); // 5 coins must never become 5 dollars, nor the other way round
        showUnits();
        changed();
    });
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_amount), static_cast<QLineEdit*>(m_limit),
                             static_cast<QLineEdit*>(m_trigger), static_cast<QLineEdit*>(m_protectionValue),
                             static_cast<QLineEdit*>(m_target), m_reason}) {
        connect(field, &QLineEdit::textChanged, this, &TicketEntry::formChanged);
        connect(field, &QLineEdit::returnPressed, this, &TicketEntry::reviewRequested);
    }
    connect(m_buy, &QToolButton::toggled, this, changed);
    connect(m_postOnly, &QCheckBox::toggled, this, changed);
    connect(m_reduceOnly, &QCheckBox::toggled, this, changed);
    connect(m_workOver, &QSpinBox::valueChanged, this, &TicketEntry::formChanged);
    connect(m_reviewButton, &QPushButton::clicked, this, &TicketEntry::reviewRequested);
}

TicketForm TicketEntry::form() const
{
    TicketForm form;
    const Instrument* chosen = instrument();
    form.instrument = chosen != nullptr ? chosen->id : NoInstrument;
    form.side = m_sell->isChecked() ? Side::Sell : Side::Buy;
    form.type = static_cast<OrderType>(std::max(m_type->currentIndex(), 0)); // in the enumeration's order
    form.timeInForce = static_cast<TimeInForce>(std::max(m_timeInForce->currentIndex(), 0));
    form.postOnly = m_postOnly->isChecked();
    form.reduceOnly = m_reduceOnly->isChecked();
    form.byNotional = m_amountUnit->currentIndex() == 1;
    form.amount = m_amount->text();
    form.limit = m_limit->text();
    form.trigger = m_trigger->text();
    form.protection = static_cast<TicketForm::Protection>(std::max(m_protection->currentIndex(), 0));
    form.protectionValue = m_protectionValue->text();
    form.target = m_target->text();
    form.tactic = static_cast<OrderTactic>(std::max(m_tactic->currentIndex(), 0));
    form.workOverMinutes = m_workOver->value();
    form.reason = m_reason->text();
    return form;
}

const Instrument* TicketEntry::instrument() const
{
    const int index = m_instrument->currentIndex();
    if (index < 0 || !m_instruments)
        return nullptr;
    const auto id = static_cast<InstrumentId>(m_instrument->itemData(index).toInt());
    return m_instruments->contains(id) ? &m_instruments->at(id) : nullptr;
}

void TicketEntry::setInstruments(const std::shared_ptr<const InstrumentMaster>& instruments)
{
    if (instruments == m_instruments)
        return;
    const QSignalBlocker quiet(m_instrument);
    const QString kept = m_instrument->currentText();
    m_instruments = instruments;
    m_instrument->clear();
    if (instruments)
        for (const Instrument& each : instruments->all())
            m_instrument->addItem(format::text(each.symbol), static_cast<int>(each.id));
    m_instrument->setCurrentIndex(std::max(m_instrument->findText(kept), 0));
    showUnits();
}

void TicketEntry::chooseInstrument(InstrumentId instrument)
{
    const int index = m_instrument->findData(static_cast<int>(instrument));
    if (index < 0 || index == m_instrument->currentIndex())
        return;
    m_instrument->setCurrentIndex(index);
    forgetNumbers();
    Q_EMIT formChanged();
}

/// A price or an amount of another instrument must not stay.
void TicketEntry::forgetNumbers()
{
    for (NumberField* number : {m_limit, m_trigger, m_target, m_protectionValue, m_amount})
        number->clear();
    showUnits();
}

void TicketEntry::setPairVisible(QLabel* label, QWidget* field, bool visible)
{
    if (label != nullptr)
        label->setVisible(visible);
    field->setVisible(visible);
}

void TicketEntry::showFields()
{
    const TicketForm form = this->form();
    const TicketApplies applies = appliesTo(form);
    setPairVisible(m_timeInForceLabel, m_timeInForce, applies.timeInForce);
    setPairVisible(m_limitLabel, m_limit, applies.limit);
    setPairVisible(m_triggerLabel, m_trigger, applies.trigger);
    setPairVisible(m_protectionLabel, m_protection, applies.exits);
    setPairVisible(nullptr, m_protectionValue,
                   applies.exits && form.protection != TicketForm::Protection::ByRisk);
    setPairVisible(m_targetLabel, m_target, applies.exits);
    setPairVisible(m_tacticLabel, m_tactic, applies.tactic);
    setPairVisible(nullptr, m_workOver,
                   applies.tactic && (form.tactic == OrderTactic::Twap || form.tactic == OrderTactic::Vwap));
    m_postOnly->setVisible(applies.postOnly);
    m_reduceOnly->setVisible(applies.reduceOnly);
    showUnits();
}

void TicketEntry::showUnits()
{
    const Instrument* chosen = instrument(); // without one the fields have their names all the same
    const QString currency = chosen == nullptr ? QString() : format::text(chosen->currency);
    const QString unit = chosen == nullptr ? QString() : quantityUnit(*chosen);
    if (chosen != nullptr)
        setChoices(m_amountUnit, {unit, currency});
    const bool byNotional = m_amountUnit->currentIndex() == 1;
    m_amount->setMeaning(byNotional ? tr("Amount, as value") : tr("Amount, as quantity"),
                         byNotional ? currency : unit);
    if (chosen != nullptr)
        m_amount->setStep(byNotional ? Money::fromInteger(100).raw() : chosen->lotSize.raw(),
                          byNotional ? 2 : chosen->quantityDecimals);
    m_limit->setMeaning(tr("Limit price"), currency);
    m_trigger->setMeaning(tr("Stop price"), currency);
    m_target->setMeaning(tr("Take profit at"), currency);
    const bool isShare =
        m_protection->currentIndex() == static_cast<int>(TicketForm::Protection::TrailingShare);
    const bool isPrice = m_protection->currentIndex() == static_cast<int>(TicketForm::Protection::AtPrice);
    m_protectionValue->setMeaning(isPrice ? tr("Protective stop at") : tr("Trailing distance"),
                                  isShare ? QStringLiteral("%") : currency);
}

void TicketEntry::showMarket(const StationSnapshot& snapshot)
{
    const Instrument* chosen = instrument();
    if (chosen == nullptr)
        return m_market->setFullText({});
    const Price mark = markIn(snapshot, chosen->id);
    const int decimals = chosen->priceDecimals;
    for (NumberField* field : {m_limit, m_trigger, m_target})
        field->setStep(chosen->tickSize.raw(), decimals, mark.raw());
    const bool isShare =
        m_protection->currentIndex() == static_cast<int>(TicketForm::Protection::TrailingShare);
    const bool isPrice = m_protection->currentIndex() == static_cast<int>(TicketForm::Protection::AtPrice);
    m_protectionValue->setStep(isShare ? Ratio::Scale / 10 : chosen->tickSize.raw(), isShare ? 1 : decimals,
                               isPrice ? mark.raw() : 0);
    for (const QuoteView& quote : snapshot.quotes) {
        if (quote.instrument != chosen->id)
            continue;
        const auto shown = [decimals](Price price) {
            return price.isPositive() ? format::number(price, decimals) : format::notAvailable();
        };
        m_market->setFullText(
            tr("bid %1 · ask %2 · last %3 · %4 UTC")
                .arg(shown(quote.bid), shown(quote.ask), shown(quote.last), format::timeOfDay(quote.time)));
    }
}

void TicketEntry::showDraft(const TicketDraft& draft, const StationSnapshot& snapshot)
{
    const TicketForm form = this->form();
    showMarket(snapshot);
    m_echo->setText(echoOf(form, draft, snapshot));
    m_reviewButton->setEnabled(draft.canBeSent());
    // An untouched form is not scolded; a started one hears what is missing.
    QStringList lines;
    if (!form.amount.trimmed().isEmpty())
        for (const TicketFault& fault : draft.faults)
            lines << fault.text;
    for (const TicketWarning& warning : draft.warnings)
        lines << warning.text;
    const auto total = static_cast<int>(lines.size());
    lines = lines.mid(0, ProblemsShown);
    if (total > ProblemsShown)
        lines << tr("and %n more", nullptr, total - ProblemsShown);
    m_problems->setText(format::unbroken(lines.join(u'\n')));
    m_problems->setVisible(!lines.isEmpty());
    const bool isHard = draft.isStopped() || !draft.faults.empty();
    QPalette palette = m_problems->palette();
    palette.setColor(QPalette::WindowText,
                     Theme::instance().color(isHard ? ColorRole::Critical : ColorRole::Warning));
    m_problems->setPalette(palette);
}

void TicketEntry::clearAmount()
{
    m_amount->clear();
    m_reason->clear();
}

void TicketEntry::focusAmount()
{
    m_amount->setFocus(Qt::OtherFocusReason);
}

void TicketEntry::fillChoices()
{
    setChoices(m_type, {tr("Market"), tr("Limit"), tr("Stop"), tr("Stop limit")});
    setChoices(m_timeInForce,
               {tr("Until cancelled"), tr("Immediate or cancel"), tr("Fill or kill"), tr("Today")});
    setChoices(m_protection,
               {tr("Set by Risk"), tr("At a price"), tr("Trailing by an amount"), tr("Trailing by a share")});
    setChoices(m_tactic,
               {tr("As configured"), tr("At once"), QStringLiteral("TWAP"), QStringLiteral("VWAP")});
}

void TicketEntry::retranslateUi()
{
    fillChoices();
    const auto name = [](QLabel* label, QWidget* field, const QString& text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    name(m_instrumentLabel, m_instrument, tr("Instrument"));
    m_sideLabel->setText(tr("Side"));
    m_buy->setText(tr("Buy"));
    m_sell->setText(tr("Sell"));
    m_buy->setAccessibleName(tr("Side: buy"));
    m_sell->setAccessibleName(tr("Side: sell"));
    m_buy->setIcon(glyphIcon(Glyph::ArrowUp, ColorRole::Accent));
    m_sell->setIcon(glyphIcon(Glyph::ArrowDown, ColorRole::Negative));
    name(m_typeLabel, m_type, tr("Type"));
    name(m_timeInForceLabel, m_timeInForce, tr("Valid"));
    m_amountLabel->setText(tr("Amount"));
    m_amountUnit->setAccessibleName(tr("Amount is a quantity or a value"));
    m_limitLabel->setText(tr("Limit"));
    m_triggerLabel->setText(tr("Stop"));
    name(m_protectionLabel, m_protection, tr("Protection"));
    m_targetLabel->setText(tr("Take profit"));
    m_target->setPlaceholderText(tr("none"));
    name(m_tacticLabel, m_tactic, tr("Worked"));
    m_workOver->setPrefix(tr("over ", "before a number of minutes"));
    m_workOver->setSuffix(tr(" min"));
    m_workOver->setAccessibleName(tr("Worked over, minutes"));
    m_postOnly->setText(tr("Post-only"));
    m_postOnly->setToolTip(tr("Never takes from the book: refused by the venue when it would"));
    m_reduceOnly->setText(tr("Reduce-only"));
    m_reduceOnly->setToolTip(tr("Closes what is held and opens nothing"));
    name(m_reasonLabel, m_reason, tr("Reason"));
    m_reason->setPlaceholderText(tr("for the record"));
    m_reviewButton->setText(tr("Review…"));
    m_reviewButton->setAccessibleName(tr("Review the order before it is sent"));
    const auto boxes = findChildren<QComboBox*>();
    for (QComboBox* box : boxes) // the list that opens is read out by the same name
        box->view()->setAccessibleName(box->accessibleName());
    showFields();
}

} // namespace mystic
