/**
 * The part of HSDS 3.1 (Human Services Data Specification, Open Referral) that
 * the catalogue fills: http://docs.openreferral.org/en/v3.1.1/hsds/schema_reference.html
 */
export interface HsdsService {
  readonly id: string;
  readonly organization_id: string;
  readonly organization: HsdsOrganization;
  readonly name: string;
  readonly description: string;
  readonly url?: string;
  readonly email?: string;
  readonly status: 'active';
  readonly application_process?: string;
  readonly eligibility_description?: string;
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  /** A day; the catalogue knows the month. */
  readonly assured_date?: string;
  readonly phones: readonly HsdsPhone[];
  readonly schedules: readonly HsdsSchedule[];
  readonly service_areas: readonly HsdsArea[];
  readonly languages: readonly HsdsLanguage[];
  readonly cost_options: readonly HsdsCost[];
  readonly attributes: readonly HsdsAttribute[];
}

/** Who offers the service; the catalogue knows the place alone. */
export interface HsdsOrganization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly website?: string;
}

export interface HsdsPhone {
  readonly id: string;
  readonly service_id: string;
  readonly number: string;
  readonly type: 'voice' | 'text';
  readonly description?: string;
}

/** RFC 5545 in parts. */
export interface HsdsSchedule {
  readonly id: string;
  readonly service_id: string;
  readonly freq?: 'WEEKLY';
  /** `MO,TU` */
  readonly byday?: string;
  /** `HH:MM` */
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly description: string;
  readonly notes?: string;
}

export interface HsdsArea {
  readonly id: string;
  readonly service_id: string;
  readonly name: string;
  /** ISO 3166, or 001 for the world. */
  readonly extent: string;
  readonly extent_type: 'text';
}

export interface HsdsLanguage {
  readonly id: string;
  readonly service_id: string;
  readonly name: string;
  readonly code: string;
}

export interface HsdsCost {
  readonly id: string;
  readonly service_id: string;
  readonly option: string;
  readonly amount?: number;
}

export interface HsdsAttribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_entity: 'service';
  readonly taxonomy_term_id: string;
  readonly label: string;
  readonly taxonomy_term: HsdsTerm;
}

export interface HsdsTerm {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
}

/** A page of an HSDS list; the catalogue is one page. */
export interface HsdsPage {
  readonly total_items: number;
  readonly total_pages: 1;
  readonly page_number: 1;
  readonly size: number;
  readonly first_page: true;
  readonly last_page: true;
  readonly empty: boolean;
  readonly contents: readonly HsdsService[];
}
