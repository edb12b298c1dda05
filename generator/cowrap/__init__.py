# SPDX-License-Identifier: GPL-2.0-or-later
"""cowrap: coroutine wrappers from marked C declarations.

The modules in the order of the data's way; pipeline.py walks it:

    text           source  diagnostic
    items          lexer  trivia  conditionals  item  scanner
    declarations   ctype  marks  words  reader  modifiers  word_run  declarator  outer_declarator  specifiers
                   declaration  bounds  taken  recovery  parser  misspelt
    what they are
    asked to be    runtime  dialect  fork_members  section  fork
    plans          meaning  names  growth  check  acceptance  passage  plan
    C text         writer  emit
    the outside    output  includes  render  interchange  diagnostics_form  dump  explain  guess  lint
    commands       exit_status  arguments  command_table  dialect_choice  printing  commands  cli
"""

__version__ = "1.0.0"
