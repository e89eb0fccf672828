# summarize: completion for fish
function __summarize_complete
  set -l line (commandline -cp)
  summarize "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null
end
complete -c summarize -a '(__summarize_complete)'
