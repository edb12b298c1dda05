# SPDX-License-Identifier: GPL-2.0-or-later
"""Lint of a whole source tree without a build: each mark against its target, its callers and the build's inputs."""
