#compdef corpus
# Completes the command line of corpus in zsh: source <(corpus completion zsh)
_corpus() {
    local -a replies
    replies=("${(@f)$(corpus complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
    if [[ -n ${replies[1]} ]]; then
        compadd -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' -- "${replies[@]}"
    else
        _files
    fi
}
compdef _corpus corpus
