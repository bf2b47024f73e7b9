#include "ui/panels/report/report_preview.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int SectionRole = Qt::UserRole;
constexpr int TableIndexRole = Qt::UserRole + 1;
constexpr int WidestColumn = 460;
constexpr int SampledRows = 200;

QString figureLine(const ReportFigure& figure)
{
    QString line = format::text(figure.name) % u": " % format::text(displayText(figure.value));
    if (!figure.unit.empty())
        line += u' ' % format::text(figure.unit);
    if (!figure.convention.empty())
        line += QStringLiteral("\n    ") % format::text(figure.convention);
    return line;
}

QString sectionText(const ReportSection& section)
{
    QStringList parts;
    for (const std::string& paragraph : section.paragraphs)
        parts << format::text(paragraph);
    QStringList figures;
    for (const ReportFigure& figure : section.figures)
        figures << figureLine(figure);
    if (!figures.isEmpty())
        parts << figures.join(u'\n');
    for (const ReportTable& table : section.tables)
        if (table.rows.empty())
            parts << format::text(table.title) % u": " % format::text(table.whenNone);
    return parts.join(QStringLiteral("\n\n"));
}

QString titleText(const ReportDocument& document)
{
    QStringList figures;
    for (const ReportFigure& figure : document.keyFigures)
        figures << figureLine(figure);
    return format::text(document.session) % u'\n' % format::text(formatTimestamp(document.from, 0)) % u" – " %
           format::text(formatTimestamp(document.to, 0)) % u'\n' % format::text(document.verification) %
           u'\n' % format::text(document.chainHead) % QStringLiteral("\n\n") % figures.join(u'\n');
}

} // namespace

void ReportTableModel::setTable(std::shared_ptr<const ReportDocument> document, const ReportTable* table)
{
    beginResetModel();
    m_document = std::move(document);
    m_table = table;
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->columns.size());
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const ReportCell& cell = m_table->rows[static_cast<std::size_t>(index.row())][column];
    const bool number = isNumber(m_table->columns[column].kind);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return format::text(displayText(cell));
    case RawRole:
        return format::text(exactText(cell));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return number || m_table->columns[column].kind == CellKind::Time ? Theme::numberFont()
                                                                         : Theme::textFont();
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ReportColumn& column = m_table->columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return format::text(headingOf(column));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent), m_contents(new QTreeWidget(this)), m_text(new QLabel(this)),
      m_words(new QScrollArea(this)), m_table(new DataTable(QStringLiteral("reportTable"), this)),
      m_note(new QLabel(this)), m_model(new ReportTableModel(this))
{
    m_contents->setObjectName(QStringLiteral("reportContents"));
    m_contents->setColumnCount(2);
    m_contents->setHeaderHidden(true);
    m_contents->header()->setStretchLastSection(false);
    m_contents->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_contents->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setModel(m_model);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setContentsMargins(10, 6, 10, 6);
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    m_note->setContentsMargins(8, 2, 8, 2);

    auto* words = m_words;
    words->setObjectName(QStringLiteral("reportText"));
    words->setWidgetResizable(true);
    words->setWidget(m_text);
    auto* figures = new QWidget(this);
    auto* below = new QVBoxLayout(figures);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(2);
    below->addWidget(m_table, 1);
    below->addWidget(m_note);
    auto* pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(words);
    m_pages->addWidget(figures);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_contents);
    split->addWidget(pages);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 4);
    split->setSizes({220, 900});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_contents, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { show(item); });
    retranslateUi();
}

void ReportPreview::setDocument(std::shared_ptr<const ReportDocument> document)
{
    m_model->setTable(nullptr, nullptr);
    m_document = std::move(document);
    m_contents->clear();
    m_contents->setVisible(m_document != nullptr);
    if (!m_document)
        return retranslateUi();
    const auto add = [](QTreeWidgetItem* item, const QString& text, const QString& count, int section,
                        int table) {
        item->setText(0, text);
        item->setText(1, count);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, text);
        item->setData(0, SectionRole, section);
        item->setData(0, TableIndexRole, table);
    };
    add(new QTreeWidgetItem(m_contents), format::text(m_document->title), {}, -1, -1);
    for (std::size_t i = 0; i < m_document->sections.size(); ++i) {
        const ReportSection& section = m_document->sections[i];
        auto* top = new QTreeWidgetItem(m_contents);
        add(top, format::text(section.title), {}, static_cast<int>(i), -1);
        for (std::size_t k = 0; k < section.tables.size(); ++k)
            if (!section.tables[k].rows.empty())
                add(new QTreeWidgetItem(top), format::text(section.tables[k].title),
                    format::count(section.tables[k].rows.size()), static_cast<int>(i), static_cast<int>(k));
        top->setExpanded(true);
    }
    m_contents->setCurrentItem(m_contents->topLevelItem(0));
}

QString ReportPreview::text() const
{
    return m_text->text();
}

void ReportPreview::show(const QTreeWidgetItem* item)
{
    if (item == nullptr || !m_document)
        return;
    const int section = item->data(0, SectionRole).toInt();
    const int table = item->data(0, TableIndexRole).toInt();
    if (section < 0)
        return showText(titleText(*m_document));
    const ReportSection& shown = m_document->sections[static_cast<std::size_t>(section)];
    const QString text = sectionText(shown);
    if (table >= 0)
        showTable(shown.tables[static_cast<std::size_t>(table)]);
    else if (text.isEmpty() && !shown.tables.empty())
        showTable(shown.tables.front()); // a section that is nothing but tables
    else
        showText(text);
}

void ReportPreview::showText(const QString& text)
{
    m_text->setText(text);
    m_pages->setCurrentIndex(0);
}

void ReportPreview::showTable(const ReportTable& table)
{
    m_model->setTable(m_document, &table);
    m_note->setText(format::text(table.note));
    m_note->setVisible(!table.note.empty());
    m_table->setAccessibleName(format::text(table.title));
    m_table->scrollToTop();
    fitTable(table);
    m_pages->setCurrentIndex(1);
}

/// From headings and a sample of rows; the last column takes what is left.
void ReportPreview::fitTable(const ReportTable& table)
{
    const QFontMetrics words(Theme::textFont());
    const QFontMetrics numbers(Theme::numberFont());
    const int rows = static_cast<int>(table.rows.size());
    const int step = std::max(1, rows / SampledRows);
    const int columns = static_cast<int>(table.columns.size());
    for (int column = 0; column < columns; ++column) {
        int width =
            words.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < rows; row += step) {
            const QModelIndex index = m_model->index(row, column);
            const auto at = static_cast<std::size_t>(column);
            if (isNumber(table.columns[at].kind) &&
                table.rows[static_cast<std::size_t>(row)][at].state == CellState::NotAvailable)
                continue; // a reason is cut and stands in the tooltip; figures decide the width
            const bool number = isNumber(table.columns[at].kind) || table.columns[at].kind == CellKind::Time;
            width = std::max(width, (number ? numbers : words).horizontalAdvance(index.data().toString()));
        }
        m_table->setColumnWidth(column, std::min(width + 24, WidestColumn));
    }
}

void ReportPreview::retranslateUi()
{
    m_contents->setAccessibleName(tr("Contents of the report"));
    m_text->setAccessibleName(tr("Text of the section"));
    m_words->setAccessibleName(tr("Text of the section"));
    if (!m_document)
        showText(tr("Preview shows the report here before anything is written: every section, every table."));
    m_table->setAccessibleName(tr("Table of the section"));
    m_note->setAccessibleName(tr("How the figures of the table were computed"));
}

} // namespace mystic
