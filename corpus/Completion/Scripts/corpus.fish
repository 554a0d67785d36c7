# Completes the command line of corpus in fish: corpus completion fish | source
function __corpus_complete
    set -l before (commandline -opc)
    set -l word (string trim --left --chars='\'"' -- (commandline -ct))
    set -l replies (corpus complete -- $before[2..-1] "$word" 2>/dev/null)
    if test (count $replies) -gt 0
        printf '%s\n' $replies
    else
        __fish_complete_path "$word"
    end
end
complete --command corpus --no-files --arguments '(__corpus_complete)'
