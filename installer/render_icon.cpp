// Draws an SVG as square PNG files of the sizes asked for: render_icon <svg> <directory> <size>...
// Part of the build only, so that the icon has one source and no further tool is needed.
#include <cstdio>

#include <QtCore/QString>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace {

int fail(const char* what, const char* path)
{
    std::fprintf(stderr, "render_icon: cannot %s %s\n", what, path);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fputs("render_icon <svg> <directory> <size>...\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    if (!renderer.isValid())
        return fail("read", argv[1]);
    for (int i = 3; i < argc; ++i) {
        const int size = QString::fromLatin1(argv[i]).toInt();
        QImage image(size, size, QImage::Format_ARGB32);
        if (image.isNull())
            return fail("make an image of size", argv[i]);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QString path = QStringLiteral("%1/%2.png").arg(QString::fromLocal8Bit(argv[2])).arg(size);
        if (!image.save(path, "PNG"))
            return fail("write", qPrintable(path));
    }
    return 0;
}
