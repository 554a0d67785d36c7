using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>An object: its members in their order, which are written and described from this one list.</summary>
/// <param name="description">What the object is.</param>
internal sealed class ObjectContract<T>(string description) : JsonContract<T>
{
    private readonly List<JsonMember<T>> _members = [];
    private Predicate<T> _isNone = static value => value is null;

    protected override string SchemaType => "object";

    protected override string Description => description;

    /// <summary>Adds a member that is always there.</summary>
    public ObjectContract<T> Has<TValue>(string name, string about, JsonContract<TValue> contract, Func<T, TValue> get) =>
        Add(name, about, contract, MemberPresence.Always, (json, owner) => WriteMember(json, name, contract, get(owner)));

    /// <summary>Adds a text that is always there and is read in place.</summary>
    public ObjectContract<T> Has(string name, string about, Utf8Getter<T> get) =>
        Add(name, about, ValueContracts.Text, MemberPresence.Always, (json, owner) => json.WriteString(name, get(owner)));

    /// <summary>Adds a text that is null where there is none.</summary>
    public ObjectContract<T> HasOrNull(string name, string about, Func<T, string?> get) =>
        Add(name, about, ValueContracts.Text, MemberPresence.AlwaysOrNull, (json, owner) => json.WriteString(name, get(owner)));

    /// <summary>Adds a text that is null where there is none, and is read in place otherwise.</summary>
    public ObjectContract<T> HasOrNull(string name, string about, Predicate<T> exists, Utf8Getter<T> get) =>
        Add(name, about, ValueContracts.Text, MemberPresence.AlwaysOrNull, (json, owner) =>
        {
            if (exists(owner))
                json.WriteString(name, get(owner));
            else
                json.WriteNull(name);
        });

    /// <summary>Adds a member that is left out where it is not known or empty.</summary>
    public ObjectContract<T> MayHave<TValue>(string name, string about, JsonContract<TValue> contract, Func<T, TValue?> get)
        where TValue : class =>
        Add(name, about, contract, MemberPresence.IfKnown, (json, owner) =>
        {
            if (get(owner) is { } value && !contract.IsEmpty(value))
                WriteMember(json, name, contract, value);
        });

    /// <inheritdoc cref="MayHave{TValue}(string, string, JsonContract{TValue}, Func{T, TValue?})"/>
    public ObjectContract<T> MayHave<TValue>(string name, string about, JsonContract<TValue> contract, Func<T, TValue?> get)
        where TValue : struct =>
        Add(name, about, contract, MemberPresence.IfKnown, (json, owner) =>
        {
            if (get(owner) is { } value)
                WriteMember(json, name, contract, value);
        });

    /// <summary>Adds the members of a part, which thereby are members of the whole.</summary>
    public ObjectContract<T> HasAllOf<TPart>(ObjectContract<TPart> part, Func<T, TPart> get)
    {
        _members.AddRange(part._members.Select(member => new JsonMember<T>(
            member.Name, member.Description, member.Contract, member.Presence, (json, owner) => member.Write(json, get(owner)))));
        return this;
    }

    /// <summary>Says which values of a struct are none at all, such as its default, and are written as null.</summary>
    public ObjectContract<T> IsNullIf(Predicate<T> isNone)
    {
        _isNone = isNone;
        return this;
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        if (_isNone(value))
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        foreach (JsonMember<T> member in _members)
            member.Write(json, value);
        json.WriteEndObject();
    }

    protected override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WriteStartArray("required"u8);
        foreach (JsonMember<T> member in _members)
        {
            if (member.Presence != MemberPresence.IfKnown)
                json.WriteStringValue(member.Name);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties"u8);
        foreach (JsonMember<T> member in _members)
        {
            json.WritePropertyName(member.Name);
            member.Contract.WriteSchema(json, member.Description, member.Presence == MemberPresence.AlwaysOrNull);
        }

        json.WriteEndObject();
    }

    private static void WriteMember<TValue>(Utf8JsonWriter json, string name, JsonContract<TValue> contract, TValue value)
    {
        json.WritePropertyName(name);
        contract.Write(json, value);
    }

    private ObjectContract<T> Add(
        string name, string about, JsonContract contract, MemberPresence presence, Action<Utf8JsonWriter, T> write)
    {
        _members.Add(new(name, about, contract, presence, write));
        return this;
    }
}

/// <summary>A member of an object.</summary>
internal sealed record JsonMember<T>(
    string Name, string Description, JsonContract Contract, MemberPresence Presence, Action<Utf8JsonWriter, T> Write);

/// <summary>Whether an object always has a member.</summary>
internal enum MemberPresence
{
    /// <summary>It has it.</summary>
    Always,

    /// <summary>It has it; the value may be null.</summary>
    AlwaysOrNull,

    /// <summary>Only with a value that says something.</summary>
    IfKnown,
}

/// <summary>Gets a text in UTF-8.</summary>
internal delegate ReadOnlySpan<byte> Utf8Getter<in T>(T owner);
