# SPDX-FileCopyrightText: 2026 The Aiguilleur authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack --preset release` makes build/packages/aiguilleur_VERSION_ARCHITECTURE.deb for the Debian that it runs on.
cmake_host_system_information(RESULT distribution QUERY DISTRIB_INFO)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME aiguilleur)
set(CPACK_PACKAGE_VENDOR "The Aiguilleur authors")
set(CPACK_PACKAGE_CONTACT "The Aiguilleur authors <aiguilleur@localhost>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~deb${distribution_VERSION_ID}")
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no library says it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "choose what OVHcloud telephone numbers do when they are called
 Aiguilleur shows all telephone numbers of an OVHcloud account, changes the
 configuration of each (call forwarding, call queue, conference, interactive
 voice server, VXML, Contact Center Solution), keeps a copy of what a change
 replaces and follows the change until the server says that it is in effect.
 .
 The package holds the window (aiguilleur), the command line (aiguilleur-cli)
 and a local server with made-up accounts to try both (aiguilleur-sandbox).
 .
 This is independent software; it is not made or endorsed by OVHcloud.")
include(CPack)
