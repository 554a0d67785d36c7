# Completes the command line of corpus in bash: source <(corpus completion bash)
_corpus() {
    local reply
    COMPREPLY=()
    while IFS= read -r reply; do
        COMPREPLY+=("$reply")
    done < <(corpus complete --bash "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}
complete -o default -F _corpus corpus
