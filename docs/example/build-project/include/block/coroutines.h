/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The declarations whose wrappers are generated. */
#include "image.h"
