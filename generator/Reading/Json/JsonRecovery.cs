namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Finds where to read on behind what broke an entry: behind the entry's own end where its brackets still say where that
/// is, else at the next object that begins with the name that the entries begin with. In a string that could not stand,
/// since its quotes would be escaped there; so it is right even where a lost quote turned strings inside out.
/// </summary>
internal sealed class JsonRecovery(string text, int end)
{
    private string? _firstName;
    private int _foundAt = -1;

    /// <summary>Keeps the name that entries begin with, from the first that has one.</summary>
    public void Learn(JsonValue entry)
    {
        if (_firstName is null && entry.Members.Count > 0)
            _firstName = "\"" + entry.Members[0].Name + "\"";
    }

    /// <summary>Where to read on.</summary>
    /// <param name="from">Behind the damage.</param>
    /// <param name="openObjects">What the entry has open there, the outermost first: whether each is an object.</param>
    public int After(int from, IEnumerable<bool> openObjects)
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
                // Objects of an array of the entry may begin as entries do; an object in an object has a name before it.
                if (open.Peek())
                    return next;
                next = NextEntry(at + 1);
            }

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
                // An array that was not closed ends with its object.
                while (open.Count > 0 && !open.Pop())
                    continue;
                break;
            case ']' when !open.Peek():
                open.Pop();
                break;
        }

        return at + 1;
    }

    /// <summary>The next <c>{ "name" :</c>; the end of the text if there is none. What was searched is not searched again.</summary>
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
        while (at >= 0 && text[at] is ' ' or '\t' or '\n' or '\r')
            at--;
        return at >= 0 && text[at] == ':';
    }

    private int SkipSpace(int at)
    {
        while (at < end && text[at] is ' ' or '\t' or '\n' or '\r')
            at++;
        return at;
    }
}
