# summarize: completion for bash
_summarize() {
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$(summarize "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _summarize summarize
