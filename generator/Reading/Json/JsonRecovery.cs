namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Finds where reading continues after a broken entry: after the end of the entry if its brackets still show it, else at the
/// next object whose first name is that of the other entries. Such a name cannot be part of a string, where its quotes would
/// be escaped, so it is reliable even if a missing quote exchanged strings with the text between them.
/// </summary>
internal sealed class JsonRecovery(string text, int end)
{
    private const int MaxLists = 16;

    private string? _firstName;
    private int _foundAt = -1;
    private int _lists;

    /// <summary>Remembers the first name of the first entry.</summary>
    public void Learn(JsonValue entry)
    {
        if (_firstName is null && entry.Members.Count > 0)
            _firstName = "\"" + entry.Members[0].Key.Raw + "\"";
    }

    /// <summary>Remembers the first name of the entries of another list, as often as is still linear.</summary>
    public void Relearn(JsonValue entry)
    {
        string? known = _firstName;
        if (_lists == MaxLists)
            return;
        _firstName = null;
        Learn(entry);
        _firstName ??= known;
        if (_firstName == known)
            return;
        _lists++;
        _foundAt = -1;
    }

    /// <summary>Whether a comma and an object follow.</summary>
    public bool IsListGoingOn(int at)
    {
        int comma = SkipSpace(at);
        int next = comma < end && text[comma] == ',' ? SkipSpace(comma + 1) : end;
        return next < end && text[next] == '{';
    }

    /// <summary>Finds where reading continues.</summary>
    /// <param name="from">The end of the damage.</param>
    /// <param name="openObjects">For each open bracket there, from the outermost on, whether it is that of an object.</param>
    /// <param name="isInArray">Whether the entry is in an array, which may end before the entry does.</param>
    public int After(int from, IEnumerable<bool> openObjects, bool isInArray = false)
    {
        var open = new Stack<bool>(openObjects);
        int next = NextEntry(from);
        int at = from;
        while (at < end && open.Count > 0)
        {
            if (at > next)
                return next;
            if (at == next)
            {
                // Objects in an array of the entry may begin like entries; an object in an object has a name before it.
                if (open.Peek())
                    return next;
                next = NextEntry(at + 1);
            }

            if (isInArray && text[at] == ']' && open.All(static isObject => isObject))
                return at;
            at = Step(at, open);
        }

        return at > next ? next : at;
    }

    private int Step(int at, Stack<bool> open)
    {
        switch (text[at])
        {
            case '"':
                return JsonStrings.Scan(text, at, end, out _, out _);
            case '{' or '[':
                open.Push(text[at] == '{');
                break;
            case '}':
                // An array that is not closed ends with its object.
                while (open.Count > 0 && !open.Pop())
                    continue;
                break;
            case ']' when !open.Peek():
                open.Pop();
                break;
        }

        return at + 1;
    }

    /// <summary>The next <c>{ "name" :</c>, or the end of the text. No part of the text is searched twice.</summary>
    public int NextEntry(int from)
    {
        if (_foundAt >= from)
            return _foundAt;
        int at = from;
        while (_firstName is not null && at < end)
        {
            at = text.IndexOf('{', at, end - at);
            if (at < 0)
                break;
            int name = SkipSpace(at + 1);
            bool isName = end - name > _firstName.Length && string.CompareOrdinal(text, name, _firstName, 0, _firstName.Length) == 0;
            int colon = isName ? SkipSpace(name + _firstName.Length) : end;
            if (colon < end && text[colon] == ':' && !HasNameBefore(at))
                return _foundAt = at;
            at++;
        }

        return _foundAt = end;
    }

    private bool HasNameBefore(int at)
    {
        at--;
        while (at >= 0 && JsonScanner.IsSpace(text[at]))
            at--;
        return at >= 0 && text[at] == ':';
    }

    private int SkipSpace(int at)
    {
        while (at < end && JsonScanner.IsSpace(text[at]))
            at++;
        return at;
    }
}
