#include "ui/panels/audit_browser/export_bar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QToolButton>

#include "ui/models/format.h"

namespace mystic {

ExportBar::ExportBar(JournalStore& store, QWidget* parent)
    : QWidget(parent), m_store(store), m_format(new QComboBox(this)), m_path(new QLineEdit(this)),
      m_start(new QToolButton(this)), m_cancel(new QToolButton(this)), m_result(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_format);
    layout->addWidget(m_path, 2);
    layout->addWidget(m_start);
    layout->addWidget(m_cancel);
    layout->addWidget(m_result, 1);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(QStringLiteral("CSV"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(QStringLiteral("JSON"), static_cast<int>(ExportFormat::Json));
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_start->setObjectName(QStringLiteral("exportStart"));
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_result->setProperty("muted", true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportBar::proposePath);
    connect(m_path, &QLineEdit::returnPressed, this, &ExportBar::start);
    connect(m_start, &QToolButton::clicked, this, &ExportBar::start);
    connect(m_cancel, &QToolButton::clicked, &m_store, &JournalStore::cancelExport);
    connect(&m_store, &JournalStore::exportProgress, this, [this](qint64 rows) {
        m_result->setText(tr("%1 records written").arg(format::count(static_cast<std::uint64_t>(rows))));
    });
    connect(&m_store, &JournalStore::exportFinished, this,
            [this](const QString& path, qint64 rows, const QString& error) {
                showRunning(false);
                const QString text =
                    !error.isEmpty() ? error
                    : rows == 0
                        ? tr("Nothing written: cancelled, or no record passes the filter.")
                        : tr("%1 records in %2").arg(format::count(static_cast<std::uint64_t>(rows)), path);
                m_result->setText(text);
                m_result->setToolTip(text);
            });
    proposePath();
    showRunning(false);
}

void ExportBar::focusPath()
{
    m_path->setFocus(Qt::ShortcutFocusReason);
}

ExportFormat ExportBar::chosenFormat() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

void ExportBar::proposePath()
{
    const QString ending =
        chosenFormat() == ExportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("json");
    const QFileInfo now(m_path->text());
    if (now.fileName().isEmpty())
        m_path->setText(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                            .filePath(QStringLiteral("audit.") + ending));
    else
        m_path->setText(now.dir().filePath(now.completeBaseName() + u'.' + ending));
}

void ExportBar::start()
{
    if (m_store.isExporting() || m_path->text().trimmed().isEmpty())
        return;
    showRunning(true);
    m_result->setText(tr("Writing …"));
    m_store.exportTo(m_filter, m_path->text().trimmed(), chosenFormat());
}

void ExportBar::showRunning(bool running)
{
    m_start->setEnabled(!running);
    m_cancel->setEnabled(running);
}

void ExportBar::retranslateUi()
{
    m_format->setAccessibleName(tr("Format of the file"));
    m_format->view()->setAccessibleName(m_format->accessibleName());
    m_path->setAccessibleName(tr("File to write the filtered records to"));
    m_path->setToolTip(tr("The file is replaced when it exists. Raw values, UTC, oldest record first."));
    m_start->setText(tr("Write file"));
    m_start->setAccessibleName(tr("Write the filtered records to the file"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel writing"));
    m_result->setAccessibleName(tr("Result of the export"));
}

} // namespace mystic
