using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace TypedCorpus.App.Explorer.Site;

/// <summary>The members that name papers in C#, such as <c>Papers.Nystromformer</c>.</summary>
internal sealed class MemberNames
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);

    /// <param name="ids">The generated class whose constants are the ids of the papers.</param>
    public MemberNames([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type ids)
    {
        string owner = ids.DeclaringType?.Name ?? ids.Name;
        foreach (FieldInfo constant in ids.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (constant.GetRawConstantValue() is string id)
                _byId.TryAdd(id, $"{owner}.{constant.Name}");
        }
    }

    /// <summary>Gets the expression that names a paper; null if the class has no member for it, because there are too many papers.</summary>
    public string? Of(Paper paper) => _byId.GetValueOrDefault(paper.Id);
}
