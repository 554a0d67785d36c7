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
    private bool _mayNest;

    /// <summary>Remembers the first name of the first entry.</summary>
    public void Learn(JsonValue entry)
    {
        if (_firstName is null && entry.Members.Count > 0)
            _firstName = "\"" + entry.Members[0].Key.Raw + "\"";
        _mayNest |= HasNested(entry);
    }

    /// <summary>Remembers the first name of the entries of another list, as often as is still linear.</summary>
    public void Relearn(JsonValue entry, JsonValue broken)
    {
        _mayNest |= HasNested(broken);
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

    /// <summary>Whether objects in an array of an entry begin as the entry does.</summary>
    private static bool HasNested(JsonValue entry) => entry.Members.Any(member =>
        JsonOpenValues.FirstObject(member.Value) is { } item && item.Members[0].Key == entry.Members[0].Key);

    /// <summary>Whether an object follows.</summary>
    public bool IsObjectNext(int at) => SkipSpace(at) is var next && next < end && text[next] == '{';

    /// <summary>Whether a string follows.</summary>
    public bool IsStringNext(int at) => SkipSpace(at) is var next && next < end && text[next] == '"';

    /// <summary>Whether a comma and an object follow.</summary>
    public bool IsListGoingOn(int at)
    {
        int comma = SkipSpace(at);
        return comma < end && text[comma] == ',' && IsObjectNext(comma + 1);
    }

    /// <summary>Finds where reading continues.</summary>
    /// <param name="start">Where the entry begins.</param>
    /// <param name="lastString">Where the last string before the damage begins.</param>
    /// <param name="from">The end of the damage.</param>
    /// <param name="openObjects">For each open bracket there, from the outermost on, whether it is that of an object.</param>
    /// <param name="isInArray">Whether the entry is in an array, which may end before the entry does.</param>
    public int After(int start, int lastString, int from, IEnumerable<bool> openObjects, bool isInArray = false)
    {
        int hidden = NextEntry(Math.Max(start + 1, lastString));
        if (hidden < from)
            return hidden;

        var open = new Stack<bool>(openObjects);
        if (from < end && text[from] == '{' && open.Count > 0 && open.Peek() && !HasNameBefore(from))
            return from;

        int next = NextEntry(from);
        int at = from;
        while (at < end && open.Count > 0)
        {
            if (at > next)
                return next;
            if (at == next)
            {
                // Objects in an array of the entry may begin like entries; an object in an object has a name before it.
                if (open.Peek() || !_mayNest || IsAligned(start, next))
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
            case ']' when open.Any(static isObject => !isObject):
                // An object that is not closed ends with its array.
                while (open.Pop())
                    continue;
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
        while (at < end)
        {
            at = text.IndexOf('{', at, end - at);
            if (at < 0)
                break;
            if (_firstName is null ? FollowsObject(at) : BeginsWith(_firstName, at) && !HasNameBefore(at))
                return _foundAt = at;
            at++;
        }

        return _foundAt = end;
    }

    private bool BeginsWith(string firstName, int at)
    {
        int name = SkipSpace(at + 1);
        bool isName = end - name > firstName.Length && string.CompareOrdinal(text, name, firstName, 0, firstName.Length) == 0;
        int colon = isName ? SkipSpace(name + firstName.Length) : end;
        return colon < end && text[colon] == ':';
    }

    /// <summary>Whether an object follows another one, which is all that tells of an entry if no name is known.</summary>
    private bool FollowsObject(int at)
    {
        int comma = BackOverSpace(at);
        int brace = comma >= 0 && text[comma] == ',' ? BackOverSpace(comma) : -1;
        return (brace >= 0 && text[brace] == '}') || (comma >= 0 && text[comma] == '}');
    }

    /// <summary>The last character before an index that is no space.</summary>
    private int BackOverSpace(int at)
    {
        at--;
        while (at >= 0 && JsonScanner.IsSpace(text[at]))
            at--;
        return at;
    }

    /// <summary>Whether two entries begin lines of theirs, with the same indentation.</summary>
    private bool IsAligned(int start, int next)
    {
        int indent = Indent(start);
        return indent >= 0 && indent == Indent(next);
    }

    /// <summary>The number of spaces before an entry in its line; −1 if there is anything else.</summary>
    private int Indent(int at)
    {
        int before = at;
        while (before > 0 && text[before - 1] is ' ' or '\t')
            before--;
        return before == 0 || text[before - 1] == '\n' ? at - before : -1;
    }

    private bool HasNameBefore(int at) => BackOverSpace(at) is var colon and >= 0 && text[colon] == ':';

    private int SkipSpace(int at)
    {
        while (at < end && JsonScanner.IsSpace(text[at]))
            at++;
        return at;
    }
}
