#include "ui/panels/session/recorded_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/session/recorded_model.h"
#include "ui/panels/session/session_desk.h"

namespace mystic {

RecordedPanel::RecordedPanel(SessionDesk& desk, QWidget* parent)
    : Panel(QStringLiteral("recordedSessions"), parent), m_desk(desk), m_model(new RecordedModel(this)),
      m_table(new DataTable(QStringLiteral("recordedTable"), this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    build();
    connect(&m_desk, &SessionDesk::recordedChanged, this, &RecordedPanel::showRows);
    connect(&m_desk, &SessionDesk::changed, this, &RecordedPanel::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordedPanel::showSelected);
    connect(m_table, &DataTable::rowActivated, this, &RecordedPanel::lookAtSelected);
    retranslateUi();
    showRows();
}

QString RecordedPanel::title() const
{
    return tr("Recorded sessions");
}

void RecordedPanel::build()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(6);
    const auto button = [content](const char* name) {
        auto* made = new QPushButton(content);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_look = button("recordedLook");
    m_again = button("recordedRefresh");
    m_lookElsewhere = button("recordedLookPath");
    m_path = new QLineEdit(content);
    m_path->setObjectName(QStringLiteral("recordedPath"));
    m_meaning = new QLabel(content);
    m_meaning->setObjectName(QStringLiteral("recordedMeaning"));
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("muted", true);
    auto* first = new QHBoxLayout;
    first->setContentsMargins(8, 0, 8, 0);
    first->addWidget(m_meaning, 1);
    first->addWidget(m_look);
    auto* second = new QHBoxLayout;
    second->setContentsMargins(8, 0, 8, 0);
    second->addWidget(m_path, 1);
    second->addWidget(m_lookElsewhere);
    layout->addWidget(m_table, 1);
    layout->addLayout(first);
    layout->addLayout(second);
    setContent(content);
    addHeaderWidget(m_again);
    connect(m_look, &QPushButton::clicked, this, &RecordedPanel::lookAtSelected);
    connect(m_again, &QPushButton::clicked, &m_desk, &SessionDesk::refreshRecorded);
    const auto elsewhere = [this] {
        if (const QString path = m_path->text().trimmed(); !path.isEmpty())
            m_desk.look(path);
    };
    connect(m_lookElsewhere, &QPushButton::clicked, this, elsewhere);
    connect(m_path, &QLineEdit::returnPressed, this, elsewhere);
}

void RecordedPanel::showRows()
{
    const QString none = !m_desk.hasSource() ? tr("This window was opened over one session and cannot list "
                                                  "others.")
                         : !m_desk.recordedProblem().isEmpty() ? m_desk.recordedProblem()
                         : m_desk.isListing()                  ? tr("Reading the journals…")
                                                               : tr("No recorded session yet. Each session "
                                                                                     "writes a journal, which is listed here.");
    setEmpty(m_desk.recorded().empty(), none);
    m_model->applyRows(m_desk.recorded());
    m_table->growColumns();
    m_again->setEnabled(!m_desk.isListing());
    setHeaderText(m_desk.recorded().empty()
                      ? QString()
                      : tr("%n journals", nullptr, static_cast<int>(m_desk.recorded().size())));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showSelected();
}

void RecordedPanel::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid() && current.row() < m_model->rowCount();
    const bool busy = m_desk.work() != SessionDesk::Work::None;
    m_meaning->setText(any ? journalEndMeaning(m_model->rowAt(current.row())) : QString());
    m_look->setEnabled(any && !busy && canBeLookedAt(m_model->rowAt(current.row())));
    m_lookElsewhere->setEnabled(!busy);
}

void RecordedPanel::lookAtSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && canBeLookedAt(m_model->rowAt(current.row())))
        m_desk.look(format::text(m_model->rowAt(current.row()).directory));
}

void RecordedPanel::apply(const StationSnapshot& /*snapshot*/)
{
    // Lives from the desk: journals come and go with sessions, not with snapshots.
}

void RecordedPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    m_desk.refreshRecorded();
}

void RecordedPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Recorded sessions"));
    m_look->setText(tr("Look at it"));
    m_look->setToolTip(
        tr("Replays the journal and shows how the session ended; the running session goes on"));
    m_look->setAccessibleName(tr("Look at the selected session"));
    m_again->setText(tr("Refresh"));
    m_again->setAccessibleName(tr("Read the journals again"));
    m_path->setPlaceholderText(tr("Folder of a journal that lies elsewhere"));
    m_path->setAccessibleName(tr("Folder of a journal that lies elsewhere"));
    m_lookElsewhere->setText(tr("Look at that"));
    m_lookElsewhere->setAccessibleName(tr("Look at the journal in that folder"));
    const QString moment = QStringLiteral("2016-06-18 08:15:00");
    m_table->fitColumns({moment, QStringLiteral("bitfinex 2016-06-18"), roomForSign(tr("Running now")),
                         moment, QStringLiteral("00 000 000"), QStringLiteral("000.0 MB")},
                        RecordedModel::NameColumn);
    showRows();
}

void RecordedPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
