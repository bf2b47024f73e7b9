// A report's document to look at: contents at the left, text or table at the right. Shows what files will
// hold, from the same document.
#pragma once

#include <QAbstractTableModel>
#include <QWidget>

#include <memory>

#include "compliance/report/report_document.h"

class QLabel;
class QScrollArea;
class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace mystic {

class DataTable;

/// One table of a document. Thread: GUI.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// `table` lives in `document`, or both null.
    void setTable(std::shared_ptr<const ReportDocument> document, const ReportTable* table);
    [[nodiscard]] const ReportTable* table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const ReportDocument> m_document;
    const ReportTable* m_table = nullptr;
};

class ReportPreview final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);
    void setDocument(std::shared_ptr<const ReportDocument> document);
    [[nodiscard]] const std::shared_ptr<const ReportDocument>& document() const { return m_document; }
    [[nodiscard]] QTreeWidget* contents() const { return m_contents; }
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] QString text() const;
    void retranslateUi();

private:
    void show(const QTreeWidgetItem* item);
    void showText(const QString& text);
    void showTable(const ReportTable& table);
    void fitTable(const ReportTable& table);

    std::shared_ptr<const ReportDocument> m_document;
    QTreeWidget* m_contents;
    QStackedLayout* m_pages;
    QLabel* m_text;
    QScrollArea* m_words;
    DataTable* m_table;
    QLabel* m_note;
    ReportTableModel* m_model;
};

} // namespace mystic
