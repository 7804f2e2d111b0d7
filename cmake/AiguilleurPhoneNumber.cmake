# SPDX-FileCopyrightText: 2026 The Aiguilleur authors
# SPDX-License-Identifier: GPL-3.0-or-later
# libphonenumber as PhoneNumber::phonenumber: Debian ships no CMake package for it in every release.
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
find_package(Protobuf REQUIRED)
if(NOT TARGET PhoneNumber::phonenumber)
    add_library(PhoneNumber::phonenumber INTERFACE IMPORTED)
    target_include_directories(PhoneNumber::phonenumber SYSTEM INTERFACE ${PHONENUMBER_INCLUDE_DIR})
    target_link_libraries(PhoneNumber::phonenumber INTERFACE ${PHONENUMBER_LIBRARY} protobuf::libprotobuf)
endif()
