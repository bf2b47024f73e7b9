# UNTESTED. A Windows installer of what windeployqt staged: cpack -G NSIS --config installer/windows/CPackNSIS.cmake (see README.md).
cmake_path(SET root NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../..)
file(STRINGS ${root}/CMakeLists.txt project REGEX "^project\\(")
string(REGEX MATCH "VERSION ([0-9.]+)" found "${project}")
set(CPACK_PACKAGE_VERSION ${CMAKE_MATCH_1})
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME "Mystic Station")
set(CPACK_PACKAGE_VENDOR "Mystic Station maintainers")
set(CPACK_PACKAGE_FILE_NAME mystic-station-${CPACK_PACKAGE_VERSION}-win64)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Mystic Station")
set(CPACK_INSTALLED_DIRECTORIES ${root}/stage .)
set(CPACK_RESOURCE_FILE_LICENSE ${root}/LICENSE) # the program is distributed under the GPLv3 for Qt Charts: ship that text too
set(CPACK_PACKAGE_EXECUTABLES mystic-station "Mystic Station")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # for mystic.exe
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\mystic-station.exe")
