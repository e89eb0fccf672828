# summarize: completion for zsh (after compinit)
_summarize() {
  local -a words_found
  words_found=("${(@f)$(summarize "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
  words_found=("${(@)words_found:#}")
  compadd -a words_found || _files
}
compdef _summarize summarize
