#include "ui/panels/session/open_panel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QFileSystemModel>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/models/format.h"
#include "ui/panels/confirm_strip.h"
#include "ui/panels/data_table.h"
#include "ui/panels/session/files_model.h"
#include "ui/panels/session/session_desk.h"

namespace mystic {

namespace {

constexpr int KindRole = Qt::UserRole;
constexpr int NameRole = Qt::UserRole + 1;
constexpr int ProgressSteps = 1000;
constexpr int ProblemLines = 4;

QString stageText(SessionStage stage)
{
    switch (stage) {
    case SessionStage::Reading:
        return OpenPanel::tr("Checking what is to be opened");
    case SessionStage::Stopping:
        return OpenPanel::tr("Stopping the running session and sealing its journal");
    case SessionStage::Opening:
        return OpenPanel::tr("Opening the session");
    case SessionStage::Replaying:
        return OpenPanel::tr("Replaying the recorded session and comparing every record");
    }
    return {};
}

const char* toneOf(SessionDesk::Tone tone)
{
    return tone == SessionDesk::Tone::Bad ? "critical" : tone == SessionDesk::Tone::Warning ? "warning" : "";
}

} // namespace

OpenPanel::OpenPanel(SessionDesk& desk, QWidget* parent)
    : Panel(QStringLiteral("openSession"), parent), m_desk(desk), m_model(new FilesModel(this))
{
    build();
    setAcceptDrops(desk.hasSource());
    connect(&m_desk, &SessionDesk::filesChanged, this, &OpenPanel::showFiles);
    connect(&m_desk, &SessionDesk::changed, this, &OpenPanel::showWork);
    retranslateUi();
    m_source->setCurrentIndex(m_desk.files().empty() ? 0 : m_source->count() - 1);
    showKind();
    showWork();
}

QString OpenPanel::title() const
{
    return tr("Open a session");
}

void OpenPanel::build()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(buildSource());
    layout->addWidget(buildFiles(), 1);
    m_confirm = new ConfirmStrip(QStringLiteral("openConfirm"), content);
    layout->addWidget(m_confirm);
    auto* row = new QHBoxLayout;
    m_progress = new QProgressBar(content);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMaximumWidth(180);
    m_message = new QLabel(content);
    m_message->setObjectName(QStringLiteral("openMessage"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setFocusPolicy(Qt::NoFocus); // a line that tells, not a control
    m_cancel = new QPushButton(content);
    m_cancel->setObjectName(QStringLiteral("openCancel"));
    row->addWidget(m_progress);
    row->addWidget(m_message, 1);
    row->addWidget(m_cancel);
    layout->addLayout(row);
    layout->addStretch(0);
    setContent(content);
    connect(m_confirm, &ConfirmStrip::confirmed, this, &OpenPanel::open);
    connect(m_cancel, &QPushButton::clicked, &m_desk, &SessionDesk::cancelWork);
}

QWidget* OpenPanel::buildSource()
{
    auto* form = new QWidget(this);
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    m_source = new QComboBox(form);
    m_source->setObjectName(QStringLiteral("openSource"));
    const auto add = [this](Kind kind, const QString& name) {
        m_source->addItem(name);
        m_source->setItemData(m_source->count() - 1, kind, KindRole);
        m_source->setItemData(m_source->count() - 1, name, NameRole);
    };
    add(Demo, {});
    for (const QString& name : m_desk.builtIns())
        if (name != QLatin1String("demo"))
            add(BuiltIn, name);
    add(Configuration, {});
    add(Files, {});
    m_path = new QLineEdit(form);
    m_path->setObjectName(QStringLiteral("openPath"));
    auto* completer = new QCompleter(this);
    auto* disk = new QFileSystemModel(completer); // reads folders on a thread of its own
    disk->setRootPath(QString());
    completer->setModel(disk);
    m_path->setCompleter(completer);
    m_add = new QPushButton(form);
    m_add->setObjectName(QStringLiteral("openAdd"));
    m_open = new QPushButton(form);
    m_open->setObjectName(QStringLiteral("openStart"));
    m_sourceLabel = new QLabel(form);
    m_sourceLabel->setBuddy(m_source);
    m_sourceLabel->setProperty("muted", true);
    m_pathLabel = new QLabel(form);
    m_pathLabel->setBuddy(m_path);
    m_pathLabel->setProperty("muted", true);
    row->addWidget(m_sourceLabel);
    row->addWidget(m_source);
    row->addWidget(m_pathLabel);
    row->addWidget(m_path, 1);
    row->addWidget(m_add);
    row->addStretch(0);
    row->addWidget(m_open);
    connect(m_source, &QComboBox::currentIndexChanged, this, &OpenPanel::showKind);
    connect(m_add, &QPushButton::clicked, this, &OpenPanel::addTyped);
    connect(m_path, &QLineEdit::returnPressed, this, &OpenPanel::addTyped);
    connect(m_open, &QPushButton::clicked, this, &OpenPanel::ask);
    return form;
}

QWidget* OpenPanel::buildFiles()
{
    m_files = new QWidget(this);
    auto* layout = new QVBoxLayout(m_files);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_table = new DataTable(QStringLiteral("openFiles"), m_files);
    m_table->setModel(m_model);
    m_problems = new QPlainTextEdit(m_files);
    m_problems->setObjectName(QStringLiteral("openProblems"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setFixedHeight(fontMetrics().lineSpacing() * ProblemLines + 14);
    m_remove = new QPushButton(m_files);
    m_remove->setObjectName(QStringLiteral("openRemove"));
    m_stopReading = new QPushButton(m_files);
    m_stopReading->setObjectName(QStringLiteral("openStopReading"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addWidget(m_stopReading);
    row->addStretch(1);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_problems);
    connect(m_remove, &QPushButton::clicked, this, &OpenPanel::removeSelected);
    connect(m_stopReading, &QPushButton::clicked, &m_desk, &SessionDesk::cancelReading);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OpenPanel::showProblems);
    return m_files;
}

OpenPanel::Kind OpenPanel::kind() const
{
    return static_cast<Kind>(m_source->currentData(KindRole).toInt());
}

QString OpenPanel::sourceName() const
{
    switch (kind()) {
    case Demo:
        return tr("the demo");
    case BuiltIn:
        return m_source->currentData(NameRole).toString();
    case Configuration:
        return m_path->text().trimmed().section(u'/', -1);
    case Files:
        return tr("the session on %n files", nullptr, static_cast<int>(m_desk.files().size()));
    }
    return {};
}

void OpenPanel::showKind()
{
    const bool files = kind() == Files;
    const bool typed = files || kind() == Configuration;
    m_files->setVisible(files);
    m_pathLabel->setVisible(typed);
    m_path->setVisible(typed);
    m_add->setVisible(files);
    m_confirm->hide();
    m_pathLabel->setText(files ? tr("File") : tr("Configuration"));
    m_path->setAccessibleName(files ? tr("Path of a data file") : tr("Path of a configuration"));
    m_path->setPlaceholderText(files ? tr("CSV (also .gz) or capture; files can be dropped here")
                                     : tr("JSON with comments; mystic config prints one"));
    showFiles();
}

void OpenPanel::showFiles()
{
    m_model->applyRows(fileRows(m_desk.files()));
    m_table->growColumns();
    m_stopReading->setVisible(m_desk.isReadingFiles());
    m_remove->setEnabled(!m_desk.files().empty());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showProblems();
    showWork();
}

/// Of the selected file; without problems, what to do.
void OpenPanel::showProblems()
{
    const QModelIndex current = m_table->currentIndex();
    QString text;
    if (m_model->rowCount() == 0)
        text = tr("No file yet. Each is read to its end before it is used: format, instruments, times, rows "
                  "and faults with their lines are listed here.");
    else if (current.isValid() && current.row() < m_model->rowCount()) {
        const FileRow& row = m_model->rowAt(current.row());
        text = !row.read                ? row.state
               : row.problems.isEmpty() ? tr("Nothing is wrong in %1.").arg(row.path)
                                        : row.problems.join(u'\n');
    }
    if (text != m_problems->toPlainText())
        m_problems->setPlainText(text);
}

void OpenPanel::addTyped()
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return;
    if (kind() == Configuration)
        return ask();
    m_desk.addFiles({path});
    m_path->clear();
}

void OpenPanel::removeSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_desk.removeFile(m_model->rowAt(current.row()).path);
}

/// Says what opening will do; nothing happens before yes.
void OpenPanel::ask()
{
    if (kind() == Configuration && m_path->text().trimmed().isEmpty())
        return m_desk.say(tr("Say which configuration to open."), SessionDesk::Tone::Bad);
    if (const QString problem = kind() == Files ? m_desk.filesProblem() : QString(); !problem.isEmpty())
        return m_desk.say(problem, SessionDesk::Tone::Bad);
    m_desk.say({});
    const QString stop =
        m_running.isEmpty() ? tr("No session runs.")
        : m_recorded
            ? tr("“%1” is stopped in order and its journal sealed; working orders and positions of "
                 "the simulation end with it and stay readable in its journal.")
                  .arg(m_running)
            : tr("“%1” is stopped in order. It is not recorded: nothing of it remains.").arg(m_running);
    m_confirm->ask(
        tr("%1 Then %2 begins. The window keeps its layout; a halt stays a halt.").arg(stop, sourceName()),
        m_running.isEmpty() ? tr("Open %1").arg(sourceName()) : tr("Stop and open %1").arg(sourceName()));
}

void OpenPanel::open()
{
    SessionOrder order;
    switch (kind()) {
    case Demo:
        break;
    case BuiltIn:
        order.sources = {m_source->currentData(NameRole).toString().toStdString()};
        order.replay = true;
        break;
    case Configuration:
        order.sources = {m_path->text().trimmed().toStdString()};
        break;
    case Files:
        for (const ChosenFile& file : m_desk.files())
            order.sources.push_back(file.path.toStdString());
        order.replay = true;
        break;
    }
    m_desk.openSession(order);
}

void OpenPanel::showWork()
{
    const bool busy = m_desk.work() != SessionDesk::Work::None;
    m_progress->setVisible(busy);
    m_progress->setRange(0, m_desk.share() < 0 ? 0 : ProgressSteps);
    m_progress->setValue(static_cast<int>(m_desk.share() * ProgressSteps));
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(m_desk.canCancelWork());
    m_open->setEnabled(!busy);
    m_source->setEnabled(!busy);
    say(busy ? stageText(m_desk.stage()) : m_desk.message(), busy ? "" : toneOf(m_desk.tone()));
}

void OpenPanel::say(const QString& text, const char* tone)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_message->setProperty("tone", QLatin1String(tone));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

void OpenPanel::apply(const StationSnapshot& snapshot)
{
    const bool runs = snapshot.phase != SessionPhase::Ended && snapshot.phase != SessionPhase::Failed;
    m_running = runs ? format::text(snapshot.sessionName) : QString();
    m_recorded = !snapshot.journalPath.empty();
    setHeaderText(runs ? tr("running: %1").arg(m_running) : tr("no session runs"));
}

void OpenPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void OpenPanel::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    m_source->setCurrentIndex(m_source->count() - 1);
    m_desk.addFiles(paths);
}

void OpenPanel::retranslateUi()
{
    setEmpty(!m_desk.hasSource(), tr("This window was opened over one session and cannot change it."));
    m_sourceLabel->setText(tr("Open"));
    m_source->setAccessibleName(tr("What to open"));
    m_source->view()->setAccessibleName(tr("Sessions that can be opened"));
    for (int i = 0; i < m_source->count(); ++i) {
        const auto kind = static_cast<Kind>(m_source->itemData(i, KindRole).toInt());
        const QString name = m_source->itemData(i, NameRole).toString();
        m_source->setItemText(i, kind == Demo            ? tr("Demo, simulated market")
                                 : kind == BuiltIn       ? tr("Replay: %1").arg(name)
                                 : kind == Configuration ? tr("Configuration…")
                                                         : tr("Own data files…"));
    }
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the file and look through it"));
    m_open->setText(tr("Open…"));
    m_open->setToolTip(tr("Says what will happen first"));
    m_open->setAccessibleName(tr("Open the session"));
    m_remove->setText(tr("Take off"));
    m_remove->setAccessibleName(tr("Take the selected file off the list"));
    m_stopReading->setText(tr("Stop reading"));
    m_stopReading->setAccessibleName(tr("Stop looking through files"));
    m_problems->setAccessibleName(tr("What is wrong in the selected file"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel opening"));
    m_progress->setAccessibleName(tr("Progress"));
    m_table->setAccessibleName(tr("Data files"));
    const QString moment = QStringLiteral("2016-06-18 08:15:00");
    m_table->fitColumns({roomForSign(tr("Usable, look")), QStringLiteral("BTCUSD_1m_2016-06.csv.gz"),
                         tr("Venue capture") + QStringLiteral(", gzip"), QStringLiteral("BTC-USD, ETH-USD"),
                         moment, moment, QStringLiteral("0 000 000"), QStringLiteral("000.0 MB")},
                        FilesModel::FileColumn);
    m_table->growColumns();
    showKind();
}

void OpenPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
